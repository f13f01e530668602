import { expect, test } from '@jest/globals';
import { formerSkills, skillStanding } from './skill-standing.js';
import { aSkill, aSkillRating, readinessFacts } from './testing/readiness-facts.js';

const linux = aSkill('linux');
const rated = (level: 0 | 1 | 2 | 3 | 4, side: 'hire' | 'manager' = 'manager') => aSkillRating({ level, side });

test('start and now are the manager’s, the own view is the hire’s', () => {
  const ratings = [rated(2, 'hire'), rated(0), rated(1), rated(3, 'hire')];
  const standing = skillStanding(linux, 'day-60', ratings.toReversed());
  expect([standing.start?.level, standing.now?.level, standing.own?.level]).toEqual([0, 1, 3]);
  expect(standing.history).toEqual(ratings);
  expect([standing.short, standing.apart]).toEqual([1, true]);
});

test('without the manager’s rating nothing is short, and nobody differs', () => {
  expect(skillStanding(linux, 'day-60', [rated(0, 'hire')])).toMatchObject({ now: null, short: null, apart: false });
});

test('more than is asked is not short', () => {
  expect(skillStanding(linux, 'day-30', [rated(4)]).short).toBe(0);
});

test('ratings of a skill that the template lost stay by its key', () => {
  const skillRatings = [rated(2), aSkillRating({ skill: 'mainframes' })];
  const former = formerSkills(readinessFacts({ skills: [linux], skillRatings }));
  expect([...former]).toEqual([['mainframes', [skillRatings[1]]]]);
});
