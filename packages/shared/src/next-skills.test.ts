import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nextSkills } from './next-skills.js';
import { importanceRank, requiredLevel, type SkillLevel } from './skill-level.js';
import { knownLevel, skillStandings } from './skill-standing.js';
import type { PhaseKey, SkillTier } from './template.js';
import { aSkill, aSkillRating, readinessFacts } from './testing/readiness-facts.js';

const phases = (['day-30', 'day-60', 'day-90', 'long-term'] as PhaseKey[]).map((key) => ({
  key,
  title: key,
  inferred: false,
}));
const linux = aSkill('linux');
const git = aSkill('git', { importance: 'important' });
const rated = (skill: string, level: SkillLevel, side: 'hire' | 'manager' = 'manager') =>
  aSkillRating({ skill, level, side });
const facts = (skills: ReturnType<typeof aSkill>[], ...skillRatings: ReturnType<typeof aSkillRating>[]) =>
  readinessFacts({ skills, skillRatings, phases });

describe('what to learn next', () => {
  test('is what the milestone under way asks first, then what the one after it asks', () => {
    const next = nextSkills(facts([git, linux], rated('git', 0), rated('linux', 1)), 'day-30');
    expect(next.map(({ standing, phase, isNow, gap }) => [standing.skill.key, phase, isNow, gap])).toEqual([
      ['git', 'day-30', true, 1],
      ['linux', 'day-60', false, 1],
    ]);
  });

  test('goes by the hire’s own view where the manager has none, and says so', () => {
    const [one] = nextSkills(facts([linux], rated('linux', 0, 'hire')), 'day-60');
    expect(one).toMatchObject({ byOwnView: true, gap: 2, talkFirst: false });
  });

  test('is talked about first where the hire sees it high enough', () => {
    const both = (own: SkillLevel) =>
      nextSkills(facts([linux], rated('linux', 1), rated('linux', own, 'hire')), 'day-60');
    expect(both(2)[0]!.talkFirst).toBe(true);
    expect(both(0)[0]!.talkFirst).toBe(false);
  });

  test('is no guess at what nobody rated', () => {
    expect(nextSkills(facts([linux, git]), 'day-60')).toEqual([]);
  });

  const keys = ['a', 'b', 'c', 'd'];
  const tiers: SkillTier[] = ['must-have', 'good-to-have', 'advanced'];
  const anyFacts = fc
    .record({
      skills: fc.tuple(
        ...keys.map((key) =>
          fc
            .tuple(fc.constantFrom(...tiers), fc.constantFrom('critical', 'important', 'optional', null))
            .map(([tier, importance]) => aSkill(key, { tier, importance })),
        ),
      ),
      ratings: fc.array(
        fc
          .tuple(fc.constantFrom(...keys), fc.integer({ min: 0, max: 4 }), fc.boolean())
          .map(([skill, level, own]) => rated(skill, level as SkillLevel, own ? 'hire' : 'manager')),
        { maxLength: 10 },
      ),
    })
    .map(({ skills, ratings }) => facts(skills, ...ratings));
  const anyCurrent = fc.constantFrom<PhaseKey>('day-30', 'day-60', 'day-90');

  test('holds everything that is rated and short, once, and nothing that is enough', () => {
    fc.assert(
      fc.property(anyFacts, anyCurrent, (given, current) => {
        const asking = phases
          .map(({ key }) => key)
          .slice(
            phases.findIndex(({ key }) => key === current),
            3,
          )
          .slice(0, 2);
        const short = skillStandings(given, current).filter((standing) => {
          const level = knownLevel(standing);
          return level !== null && asking.some((phase) => level < requiredLevel(standing.skill, phase).level);
        });
        const next = nextSkills(given, current);
        expect(next.map(({ standing }) => standing.skill.key).sort()).toEqual(
          short.map(({ skill }) => skill.key).sort(),
        );
        for (const { standing, gap, phase } of next)
          expect(gap).toBe(requiredLevel(standing.skill, phase).level - knownLevel(standing)!);
        expect(next.every(({ gap }) => gap > 0)).toBe(true);
      }),
    );
  });

  test('is in order: now before next, what matters most, then the widest gap', () => {
    fc.assert(
      fc.property(anyFacts, anyCurrent, (given, current) => {
        const order = nextSkills(given, current).map(
          ({ isNow, standing, gap }) => Number(!isNow) * 100 + importanceRank(standing.skill) * 10 - gap,
        );
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }),
    );
  });
});
