import { expect, test } from '@jest/globals';
import { planToday } from '@milepost/shared/plan-pace';
import { aGoal } from '@milepost/shared/testing/a-goal';
import { manager } from '@milepost/shared/testing/goal-facts';
import { planView } from '../../testing/plans';
import { planWords } from '../../ui/plan-words';
import { trailFacts } from './trail-facts';

const made = { by: manager, at: '2026-11-10T09:00:00.000Z', reason: 'Leave.' };

/** Where a plan that began on 2 November rests, as its trail draws it on 20 November. */
function rests(...pauses: { from: string; resumesOn: string | null }[]) {
  const plan = planView([aGoal()], 'hire', {
    startDate: '2026-11-02',
    originalStart: '2026-11-02',
    pauses: pauses.map((pause, i) => ({ id: i + 1, ...made, ...pause })),
  });
  const standing = planToday(plan, '2026-11-20T11:00:00.000Z');
  return trailFacts(plan, standing, planWords(plan, standing.today))?.rests;
}

test('the trail rests from the first day of a pause to the day work resumes', () => {
  expect(rests({ from: '2026-11-09', resumesOn: '2026-11-16' })).toEqual([
    { from: 7, to: 14, label: 'Paused 9 Nov – 15 Nov' },
  ]);
  expect(rests({ from: '2026-11-09', resumesOn: '2026-11-10' })).toEqual([{ from: 7, to: 8, label: 'Paused 9 Nov' }]);
  expect(rests()).toEqual([]);
});

test('before the plan begins the trail says when it does', () => {
  const plan = planView([aGoal()], 'hire', { startDate: '2026-11-24', originalStart: '2026-11-24' });
  const standing = planToday(plan, '2026-11-20T11:00:00.000Z');
  expect(trailFacts(plan, standing, planWords(plan, standing.today))).toMatchObject({
    today: null,
    todayLabel: 'Starts Tue 24 Nov',
  });
});

test('a pause without an end rests until today, a planned one where it will', () => {
  expect(rests({ from: '2026-11-16', resumesOn: null })).toEqual([{ from: 14, to: 18, label: 'Paused since 16 Nov' }]);
  expect(rests({ from: '2026-12-28', resumesOn: '2027-01-11' })).toEqual([
    { from: 56, to: 70, label: 'Paused 28 Dec – 10 Jan 2027' },
  ]);
  expect(rests({ from: '2026-12-28', resumesOn: null })).toEqual([]);
});
