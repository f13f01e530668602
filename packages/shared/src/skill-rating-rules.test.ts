import { expect, test } from '@jest/globals';
import { newRatings, refuseRatings } from './skill-rating-rules.js';
import { hire, manager } from './testing/goal-facts.js';
import { aSkill, aSkillRating } from './testing/readiness-facts.js';

const template = { skills: [aSkill('linux')] };

test('only skills of the plan are rated, and the first that is none is named', () => {
  expect(refuseRatings([{ skill: 'linux' }], template)).toBeNull();
  expect(refuseRatings([{ skill: 'linux' }, { skill: 'juggling' }], template)).toMatchObject({
    code: 'skill-unknown',
    field: 'ratings.1.skill',
  });
});

test('the same again by the same person says nothing new; by another it does', () => {
  const skillRatings = [aSkillRating({ level: 2, note: 'Twice' })];
  const again = { skill: 'linux', level: 2 as const, note: 'Twice' };
  expect(newRatings([again], { skillRatings }, 'manager', manager)).toEqual([]);
  expect(newRatings([again], { skillRatings }, 'manager', 99)).toEqual([again]);
  expect(newRatings([again], { skillRatings }, 'hire', hire)).toEqual([again]);
  const other = { ...again, note: 'Three times' };
  expect(newRatings([other], { skillRatings }, 'manager', manager)).toEqual([other]);
});
