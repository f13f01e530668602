import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween, type IsoDate } from './calendar.js';
import { isDone, isRequired } from './completion.js';
import { waitOf } from './goal-waiting.js';
import { paceOf, reachedDay, type PaceInput } from './pace.js';
import type { GoalTree } from './plan-facts.js';
import { currentPhase, elapsedShare, schedule, type Pause } from './schedule.js';
import { tallyOf } from './tally.js';
import type { PhaseKey } from './template.js';
import { anyGoal, anyPauses, finished } from './testing/arbitraries.js';
import { answered, asked, hire } from './testing/goal-facts.js';

const startDate = '2026-11-02';
const keys: PhaseKey[] = ['week-1', 'day-30', 'day-60', 'long-term'];
const phases = keys.map((key) => ({ key }));
const anyToday = fc.integer({ min: -3, max: 100 }).map((days) => addDays(startDate, days));
const anyGoals = fc.array(anyGoal(keys), { minLength: 1, maxLength: 25 });

const inputOf = (goals: GoalTree[], today: IsoDate, pauses: Pause[] = []): PaceInput => ({
  startDate,
  phases: schedule({ startDate, phases, pauses }, today),
  pauses,
  tally: tallyOf(phases, goals, hire),
  calendar: { workingDays: [1, 2, 3, 4, 5], timeZone: 'Europe/Berlin' },
});
const paceWith = (goals: GoalTree[], today: IsoDate) => paceOf(inputOf(goals, today), today);
const rank = ({ status }: { status: string }) => ['behind', 'at risk', 'on pace', 'ahead', 'complete'].indexOf(status);
const replace = (goals: GoalTree[], old: GoalTree, next: GoalTree) => goals.map((goal) => (goal === old ? next : goal));
const completed = (goal: GoalTree): GoalTree => ({
  ...finished(goal),
  signOff: goal.asksSignOff ? answered('signed') : goal.signOff,
});

describe('pace', () => {
  test('never worsens when the hire completes a goal', () => {
    fc.assert(
      fc.property(anyGoals, fc.nat(), anyToday, (goals, pick, today) => {
        const goal = goals[pick % goals.length]!;
        const [before, after] = [paceWith(goals, today), paceWith(replace(goals, goal, completed(goal)), today)];
        expect(isDone(completed(goal))).toBe(true);
        // A goal that waited comes back into the total: a lead of just a tenth may then be less than one, but no more.
        const least = waitOf(goal, hire) ? Math.min(rank(before), 2) : rank(before);
        expect(rank(after)).toBeGreaterThanOrEqual(least);
      }),
      { numRuns: 500 },
    );
  });

  test('gives up the lead of a goal whose sign-off is asked for before its milestone, and nothing after it', () => {
    fc.assert(
      fc.property(anyGoals, anyGoal(keys), anyToday, (others, one, today) => {
        const ready = { ...finished(one), asksSignOff: true, signOff: null, blocker: null };
        const waiting = { ...ready, signOff: asked() };
        const input = inputOf([...others, ready], today);
        const current = currentPhase(input.phases, today)!;
        const phase = input.phases.find(({ key }) => key === one.phase);
        const counts = isRequired(one) && phase && phase.due <= current.due;
        const lead = counts && today < phase.due ? 1 - elapsedShare(phase, [], today) : 0;
        const [before, after] = [paceOf(input, today), paceWith([...others, waiting], today)];
        expect(after.lag - before.lag).toBeCloseTo(lead);
        expect(after.lag).toBeGreaterThanOrEqual(before.lag - 1e-9);
      }),
    );
  });

  test('never charges the hire for a goal that another blocks', () => {
    fc.assert(
      fc.property(anyGoals, fc.nat(), anyToday, (goals, pick, today) => {
        const goal = goals[pick % goals.length]!;
        const open = {
          ...goal,
          blocker: null,
          signOff: null,
          completion: null,
          counts: [],
          subGoals: [],
          kind: 'task' as const,
        };
        const blocker = { id: 1, text: 'No badge', by: hire, at: `${today}T08:00:00Z`, clearableBy: null };
        const before = paceWith(replace(goals, goal, open), today);
        const after = paceWith(replace(goals, goal, { ...open, blocker }), today);
        expect(after.lag).toBeLessThanOrEqual(before.lag + 1e-9);
      }),
    );
  });

  test('depends on its facts and the day alone, and changes no fact', () => {
    fc.assert(
      fc.property(anyGoals, anyToday, anyToday, (goals, today, other) => {
        const input = inputOf(goals, today);
        const copy = JSON.parse(JSON.stringify(input)) as PaceInput;
        const first = paceOf(input, today);
        paceOf(input, other);
        expect(paceOf(input, today)).toEqual(first);
        expect(input).toEqual(copy);
      }),
    );
  });

  test('always says why a plan is ahead, at risk or behind', () => {
    fc.assert(
      fc.property(anyGoals, anyToday, (goals, today) => {
        const { status, reasons } = paceWith(goals, today);
        const why = reasons.filter(({ code }) => code !== 'waits');
        expect(['ahead', 'at risk', 'behind'].includes(status) && !why.length).toBe(false);
        expect(['not started', 'paused', 'complete'].includes(status) && reasons.length > 0).toBe(false);
      }),
    );
  });
});

describe('the day reached', () => {
  /** Expected progress on a day with a fraction: it grows evenly within a day. */
  function expectedOn(input: PaceInput, days: number): number {
    const whole = (n: number) =>
      input.phases.reduce((sum, phase) => {
        const { required } = input.tally.phases.find(({ key }) => key === phase.key)!;
        return sum + required * elapsedShare(phase, input.pauses, addDays(startDate, n));
      }, 0);
    const from = Math.floor(days);
    return whole(from) + (days - from) * (whole(from + 1) - whole(from));
  }

  test('lies between day 0 and the current milestone, where expected equals actual', () => {
    fc.assert(
      fc.property(anyGoals, anyToday, anyPauses(startDate), (goals, today, pauses) => {
        const closed = pauses.filter(({ resumesOn }) => resumesOn !== null);
        const input = inputOf(goals, today, closed);
        const reached = reachedDay(input, today);
        const current = currentPhase(input.phases, today)!;
        const counted = input.phases.slice(0, input.phases.indexOf(current) + 1);
        expect(reached).toBeGreaterThanOrEqual(0);
        expect(reached).toBeLessThanOrEqual(daysBetween(startDate, current.due) + 1e-9);
        const { actual } = paceOf(input, today);
        const hasGoals = ({ key }: { key: PhaseKey }) =>
          input.tally.phases.some((one) => one.key === key && one.required);
        expect(counted.every(hasGoals) ? expectedOn(input, reached) : actual).toBeCloseTo(actual, 6);
      }),
      { numRuns: 300 },
    );
  });

  test('passes through a phase without required goals as time does', () => {
    const on = (n: number) => reachedDay(inputOf([], addDays(startDate, n)), addDays(startDate, n));
    expect([-3, 0, 5, 20, 59, 60, 90].map(on)).toEqual([0, 0, 5, 20, 59, 60, 60]);
  });
});
