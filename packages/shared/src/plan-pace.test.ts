import { expect, test } from '@jest/globals';
import { planToday } from './plan-pace.js';
import { aPart } from './testing/a-goal.js';
import { aPlan } from './testing/a-plan.js';
import { asked, ticked } from './testing/goal-facts.js';

const goals = [
  aPart({ id: 1, completion: ticked() }),
  aPart({ id: 2, kind: 'group' }),
  aPart({ id: 3, parentId: 2, completion: ticked() }),
  aPart({ id: 4, parentId: 2 }),
  aPart({ id: 5, completion: ticked(), asksSignOff: true, signOff: asked() }),
  aPart({ id: 6, phase: 'day-60' }),
];

test('a plan is read at one moment: its day, its goals, its phases and where it stands', () => {
  const standing = planToday(aPlan({ goals }), '2026-11-17T12:00:00Z');
  expect(standing.today).toBe('2026-11-17');
  expect(standing.goals.map(({ id, subGoals }) => [id, subGoals.map((part) => part.id)])).toEqual([
    [1, []],
    [2, [3, 4]],
    [5, []],
    [6, []],
  ]);
  expect(standing.phases.map(({ key }) => key)).toEqual(['day-30', 'day-60']);
  expect(standing.current?.key).toBe('day-30');
  expect(standing.pace).toMatchObject({ status: 'on pace', expected: 1, actual: 1.5, total: 2, lag: -0.5 });
  expect(standing.pace.reasons).toHaveLength(1);
  expect(standing.reached).toBe(22.5);
});

test('the hire’s own time zone says which day it is', () => {
  const hire = aPlan().hire;
  const now = '2026-11-02T10:30:00Z';
  const dayIn = (timeZone: string) => planToday(aPlan({ goals, hire: { ...hire, timeZone } }), now);
  expect(dayIn('Pacific/Kiritimati').today).toBe('2026-11-03');
  expect(dayIn('Pacific/Niue')).toMatchObject({ today: '2026-11-01', pace: { status: 'not started' } });
});

test('pauses and extensions move the milestones from the first day on', () => {
  const made = { id: 1, reason: 'leave', by: 3, at: '2026-11-16T09:00:00.000Z' };
  const plan = aPlan({
    goals,
    pauses: [{ from: '2026-11-10', resumesOn: '2026-11-15', ...made }],
    extensions: [{ phase: 'day-60', days: 7, madeOn: '2026-11-16', ...made }],
  });
  const standing = planToday(plan, '2026-11-20T12:00:00Z');
  expect(standing.phases.map(({ original, due }) => [original, due])).toEqual([
    ['2026-12-02', '2026-12-07'],
    ['2027-01-01', '2027-01-13'],
  ]);
  expect(planToday(plan, '2026-11-12T12:00:00Z').pace.status).toBe('paused');
});

test('a plan without goals is complete', () => {
  expect(planToday(aPlan(), '2026-11-17T12:00:00Z').pace.status).toBe('complete');
});
