import { expect, test } from '@jest/globals';
import { planToday } from '@milepost/shared/plan-pace';
import type { PlanFacts } from '@milepost/shared/plan-facts';
import { aGoal } from '@milepost/shared/testing/a-goal';
import { ticked } from '@milepost/shared/testing/goal-facts';
import { planView } from '../../testing/plans';
import { planTitle } from './plan-title';

/** The title of Noor's plan from Monday 2 November 2026, at noon of a day. */
function titleOn(day: string, given: Partial<PlanFacts> = {}, reader: 'hire' | 'manager' = 'hire', goal = aGoal()) {
  const plan = planView([goal], reader, given);
  return planTitle(plan, planToday(plan, `${day}T11:00:00.000Z`));
}

test.each([
  ['2026-10-30', 'Starts Monday, in 3 days'],
  ['2026-11-02', 'Day 0, on the way to day 30'],
  ['2026-12-02', 'Day 30, the milestone is today'],
  ['2026-12-03', 'Day 31, on the way to day 60'],
  ['2027-02-01', 'Day 91, past day 60'],
])('on %s: %s', (day, title) => {
  expect(titleOn(day)).toBe(title);
});

test('for others it begins with the name', () => {
  expect(titleOn('2026-11-12', {}, 'manager')).toBe('Noor, day 10, on the way to day 30');
  expect(titleOn('2026-10-30', {}, 'manager')).toBe('Noor starts Monday, in 3 days');
});

test('complete, paused and closed say so', () => {
  const goal = aGoal({ completion: ticked() });
  expect(titleOn('2026-11-12', {}, 'hire', goal)).toBe('Day 10, every required goal is done');
  const pauses = [
    { id: 1, from: '2026-11-10', resumesOn: '2026-11-20', reason: 'leave', by: 3, at: '2026-11-09T09:00:00.000Z' },
  ];
  expect(titleOn('2026-11-12', { pauses })).toBe('Day 10, paused until Fri 20 Nov');
  expect(titleOn('2026-11-30', { closedAt: '2026-11-20T09:00:00.000Z' })).toBe('Closed on Fri 20 Nov, day 18');
  expect(titleOn('2026-11-30', { closedAt: '2026-11-20T09:00:00.000Z' }, 'manager')).toBe(
    'Noor’s plan closed on Fri 20 Nov, day 18',
  );
});
