import { phaseDays } from './phase.js';
import type { ReadinessFacts } from './readiness-facts.js';
import { importanceRank } from './skill-level.js';
import { knownLevel, skillStanding, type SkillStanding } from './skill-standing.js';
import type { PhaseKey } from './template.js';

/** A skill to work on next, and why. */
export interface NextSkill {
  standing: SkillStanding;
  /** The milestone that asks for more than there is. */
  phase: PhaseKey;
  /** It is asked for by the milestone under way already, not only by the one after it. */
  isNow: boolean;
  /** Steps that are missing. */
  gap: number;
  /** The manager has not rated it: the gap is by the hire's own view. */
  byOwnView: boolean;
  /** The hire sees it higher than the manager does, high enough: that is to be talked about first. */
  talkFirst: boolean;
}

/**
 * What to learn next: every rated skill below what the milestone under way (`current`) asks, then those below what the one after
 * it asks; within each what matters most first, then the widest gap. What nobody rated is not guessed at, and nothing that is
 * enough stands here.
 */
export function nextSkills(
  { template, skillRatings, phases }: Pick<ReadinessFacts, 'template' | 'skillRatings' | 'phases'>,
  current: PhaseKey,
): NextSkill[] {
  const dated = phases.map(({ key }) => key).filter((key) => phaseDays(key) !== null);
  const asking = dated.slice(Math.max(0, dated.indexOf(current))).slice(0, 2);
  return template.skills
    .flatMap((skill): NextSkill[] => {
      for (const phase of asking) {
        const standing = skillStanding(skill, phase, skillRatings);
        const level = knownLevel(standing);
        if (level === null || level >= standing.required.level) continue;
        const gap = standing.required.level - level;
        const talkFirst = standing.apart && standing.own!.level >= standing.required.level;
        return [{ standing, phase, isNow: phase === asking[0], gap, byOwnView: standing.now === null, talkFirst }];
      }
      return [];
    })
    .sort(
      (a, b) =>
        Number(b.isNow) - Number(a.isNow) ||
        importanceRank(a.standing.skill) - importanceRank(b.standing.skill) ||
        b.gap - a.gap,
    );
}
