import { expect, test } from '@jest/globals';
import type { PlanFacts } from '@milepost/shared/plan-facts';
import { schedule } from '@milepost/shared/schedule';
import { aPlan } from '@milepost/shared/testing/a-plan';
import { manager } from '@milepost/shared/testing/goal-facts';
import { movedInTurn, movedWords } from './moved-words';
import { planWords } from './plan-words';

const today = '2026-11-20';
const made = { by: manager, at: '2026-11-12T09:00:00.000Z' };
const pause = { id: 1, from: '2026-12-10', resumesOn: '2026-12-20', reason: 'Parental leave.', ...made };
const extension = { id: 1, phase: 'day-30' as const, days: 14, madeOn: '2026-11-12', reason: 'The lab moves', ...made };

/** What is said beside day 30 and day 60 of Noor's plan, which she reads. */
function says(given: Partial<PlanFacts>, tell = movedWords) {
  const plan = aPlan(given);
  return schedule(plan, today).map((phase) => tell(plan, phase, planWords(plan, today)));
}

test('says who moved a milestone, by how much and why', () => {
  expect(says({ extensions: [extension], pauses: [pause] })).toEqual([
    'was Wed 2 Dec: extended by Ruth, 14 days, “The lab moves”; paused by Ruth, 10 days, “Parental leave”',
    'was Fri 1 Jan 2027: extended by Ruth, 14 days, “The lab moves”; paused by Ruth, 10 days, “Parental leave”',
  ]);
  expect(says({})).toEqual([null, null]);
});

test('in a list tells a reason with the first milestone it moved', () => {
  expect(says({ extensions: [extension] }, movedInTurn)).toEqual([
    'was Wed 2 Dec: extended by Ruth, 14 days, “The lab moves”',
    'was Fri 1 Jan 2027: extended by Ruth, 14 days',
  ]);
  expect(says({ pauses: [pause] }, movedInTurn)).toEqual([
    null,
    'was Fri 1 Jan 2027: paused by Ruth, 10 days, “Parental leave”',
  ]);
});

test('a moved start may lie earlier', () => {
  const startMoves = [{ from: '2026-11-02', to: '2026-11-01', reason: 'Free sooner', ...made }];
  const [first] = says({ startDate: '2026-11-01', originalStart: '2026-11-02', startMoves });
  expect(first).toBe('was Wed 2 Dec: start moved by Ruth, 1 day earlier, “Free sooner”');
});

test('a closed plan stands as on the day it was closed', () => {
  const open = { ...pause, from: '2026-11-10', resumesOn: null };
  const plan = aPlan({ pauses: [open], closedAt: '2026-11-13T09:00:00.000Z' });
  const [phase] = schedule(plan, '2026-11-13');
  expect(movedWords(plan, phase!, planWords(plan, today))).toBe(
    'was Wed 2 Dec: paused by Ruth, 3 days, “Parental leave”',
  );
});
