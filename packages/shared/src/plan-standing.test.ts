import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from './calendar.js';
import { planStanding, type BoardContext, type BoardPlan } from './plan-standing.js';
import type { GoalTree } from './plan-facts.js';
import { planToday } from './plan-pace.js';
import { tallyOf } from './tally.js';
import type { PhaseKey } from './template.js';
import { aBoardPlan } from './testing/a-board-plan.js';
import { aPlan } from './testing/a-plan.js';
import { anyGoal, anyPauses } from './testing/arbitraries.js';
import { hire, manager, mentor } from './testing/goal-facts.js';

const somebodyElse = 99;
const names = new Map([
  [mentor, 'Ben Lindqvist'],
  [manager, 'Ruth Okafor'],
]);
const context = (viewerId: number, now = '2026-11-20T09:00:00Z'): BoardContext => ({
  viewerId,
  holidays: [],
  names,
  now,
});
const asked = {
  goalId: 1,
  text: 'Know every cable',
  for: 'sign-off' as const,
  who: null,
  since: '2026-11-17T09:00:00Z',
};
const stuck = { goalId: 2, text: 'Water the racks', who: manager, since: '2026-11-16T09:00:00Z' };
const tallied = (rest: Partial<BoardPlan['tally']>) => ({ ...aBoardPlan().tally, ...rest });
const signs = { signOff: true };

describe('what waits on the reader', () => {
  const waits = (plan: BoardPlan, viewerId: number) =>
    planStanding(plan, context(viewerId)).waits.map((wait) => [wait.goalId, wait.for]);

  test('is a sign-off that they may give, and nobody else’s', () => {
    const tally = tallied({ waits: [asked] });
    expect(waits(aBoardPlan({ tally, can: signs }), manager)).toEqual([[1, 'sign-off']]);
    expect(waits(aBoardPlan({ tally }), manager)).toEqual([]);
  });

  test('is a blocker that names them, once, the oldest thing first', () => {
    const tally = tallied({ waits: [asked, { ...stuck, for: 'blocker' }], blockers: [stuck] });
    expect(waits(aBoardPlan({ tally, can: signs }), manager)).toEqual([
      [2, 'blocker'],
      [1, 'sign-off'],
    ]);
    expect(waits(aBoardPlan({ tally }), somebodyElse)).toEqual([]);
  });

  test('is both, where a goal that asks for a sign-off is blocked too', () => {
    const tally = tallied({ waits: [asked], blockers: [{ ...stuck, goalId: 1 }] });
    expect(waits(aBoardPlan({ tally, can: signs }), manager)).toEqual([
      [1, 'blocker'],
      [1, 'sign-off'],
    ]);
  });

  test('is the acting manager’s, once whoever a blocker names has nothing to do with the plan any more', () => {
    const former = { ...stuck, who: somebodyElse };
    const tally = tallied({ waits: [{ ...former, for: 'blocker' }], blockers: [former] });
    expect(waits(aBoardPlan({ tally }), manager)).toEqual([[2, 'blocker']]);
    expect(waits(aBoardPlan({ tally }), somebodyElse)).toEqual([]);
    expect(waits(aBoardPlan({ tally, managerId: null }), manager)).toEqual([]);
  });

  test('is nothing of one’s own, and nothing of a closed plan', () => {
    const tally = tallied({ waits: [asked], blockers: [{ ...stuck, who: hire }] });
    expect(waits(aBoardPlan({ tally }), hire)).toEqual([]);
    expect(waits(aBoardPlan({ tally, can: signs, closedAt: '2026-11-19T09:00:00Z' }), manager)).toEqual([]);
  });

  test('tells moments apart by their time, not by how they are written', () => {
    const waiting = [
      { ...asked, goalId: 3, since: '2026-11-17T08:00:00+02:00' },
      { ...asked, goalId: 4, since: '2026-11-17T07:00:00Z' },
    ];
    expect(waits(aBoardPlan({ tally: tallied({ waits: waiting }), can: signs }), manager)[0]).toEqual([3, 'sign-off']);
  });
});

describe('where a plan stands', () => {
  test('says the reasons to the reader: their own sign-off, or another’s', () => {
    const plan = aBoardPlan({ startDate: '2026-11-18', tally: tallied({ waits: [asked] }) });
    expect(planStanding({ ...plan, can: signs }, context(manager)).reasons).toEqual([
      '“Know every cable” waits on your sign-off since Tuesday',
    ]);
    expect(planStanding({ ...plan, mentorSigns: true }, context(somebodyElse)).reasons).toEqual([
      '“Know every cable” waits on a sign-off by Ruth Okafor or Ben Lindqvist since Tuesday',
    ]);
  });

  test('knows an admin who signs where nobody manages', () => {
    const plan = aBoardPlan({ managerId: null, startDate: '2026-11-18', tally: tallied({ waits: [asked] }) });
    expect(planStanding({ ...plan, can: signs }, context(somebodyElse)).reasons).toEqual([
      '“Know every cable” waits on your sign-off since Tuesday',
    ]);
  });

  test('counts days in the hire’s time zone', () => {
    const far = { ...aBoardPlan().hire, timeZone: 'Pacific/Kiritimati' };
    const plan = aBoardPlan({ hire: far, startDate: '2026-11-20' });
    expect(planStanding(plan, context(manager, '2026-11-20T12:00:00Z')).day).toBe(1);
  });

  test('knows the holidays: a blocker is no older for them', () => {
    const plan = aBoardPlan({ startDate: '2026-11-16', tally: tallied({ blockers: [stuck] }) });
    expect(planStanding(plan, context(manager)).pace.status).toBe('at risk');
    const holidays = ['2026-11-18'];
    expect(planStanding(plan, { ...context(manager), holidays }).pace.status).toBe('on pace');
  });

  test('stays as it was on the day the plan was closed', () => {
    const plan = aBoardPlan({ closedAt: '2026-11-04T09:00:00Z' });
    expect(planStanding(plan, context(manager, '2027-11-04T09:00:00Z'))).toMatchObject({
      today: '2026-11-04',
      day: 2,
      pace: { status: 'on pace' },
    });
  });

  test('names the phase under way with its first date and the moved one', () => {
    const plan = aBoardPlan({ extensions: [{ phase: 'day-30', days: 7, madeOn: '2026-11-20' }] });
    expect(planStanding(plan, context(manager)).current).toMatchObject({
      key: 'day-30',
      original: '2026-12-02',
      due: '2026-12-09',
    });
  });

  const start = '2026-10-12';
  const numbered = (goal: GoalTree, i: number): GoalTree => ({
    ...goal,
    id: i + 1,
    subGoals: goal.subGoals.map((part) => ({ ...part, parentId: i + 1 })),
  });
  const keys: PhaseKey[] = ['day-30', 'day-60'];

  test('is what the plan’s own page says, whatever happened on it', () => {
    const anyPlan = fc.record({
      goals: fc.array(anyGoal(keys), { maxLength: 8 }).map((goals) => goals.map(numbered)),
      pauses: anyPauses(start),
      others: fc.subarray([mentor, manager]),
      managed: fc.boolean(),
      day: fc.integer({ min: -3, max: 120 }),
    });
    fc.assert(
      fc.property(anyPlan, ({ goals, pauses, others, managed, day }) => {
        const now = `${addDays(start, day)}T09:00:00Z`;
        const around = [hire, ...others];
        const facts = aPlan({
          startDate: start,
          goals: goals.flatMap(({ subGoals, ...goal }) => [goal, ...subGoals]),
          pauses: pauses.map((pause, id) => ({ ...pause, id, reason: 'leave', by: manager, at: now })),
          around,
          manager: managed ? { id: manager, name: 'Ruth Okafor' } : null,
        });
        const tally = tallyOf(facts.phases, goals, hire);
        const managerId = managed ? manager : null;
        const plan = aBoardPlan({ startDate: start, phases: facts.phases, pauses, around, managerId, tally });
        const page = planToday(facts, now);
        expect(planStanding(plan, context(manager, now))).toMatchObject({
          today: page.today,
          phases: page.phases,
          current: page.current,
          reached: page.reached,
          pace: page.pace,
        });
      }),
      { numRuns: 300 },
    );
  });
});
