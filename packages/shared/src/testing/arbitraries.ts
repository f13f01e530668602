import fc from 'fast-check';
import { addDays, type IsoDate } from '../calendar.js';
import type { Goal, GoalTree } from '../plan-facts.js';
import type { Pause } from '../schedule.js';
import type { PhaseKey } from '../template.js';
import { aGoal, aPart } from './a-goal.js';
import { aBlocker, aLink, answered, asked, counted, hire, manager, ticked, waived } from './goal-facts.js';

/** Dates between 1990 and 2090, leap days and century years among them. */
export const anyDate: fc.Arbitrary<IsoDate> = fc.nat({ max: 36_500 }).map((days) => addDays('1990-01-01', days));

/** Up to three pauses that begin in the first year after `start`, in order and apart; only the last may still be open. */
export const anyPauses = (start: IsoDate): fc.Arbitrary<Pause[]> =>
  fc
    .tuple(
      fc.array(fc.record({ gap: fc.integer({ min: 1, max: 120 }), length: fc.integer({ min: 1, max: 60 }) }), {
        maxLength: 3,
      }),
      fc.boolean(),
    )
    .map(([spans, open]) => {
      let from = start;
      const pauses = spans.map(({ gap, length }): Pause => {
        const pause = { from: addDays(from, gap), resumesOn: addDays(from, gap + length) };
        from = pause.resumesOn;
        return pause;
      });
      return pauses.map((pause, i) => (open && i === pauses.length - 1 ? { ...pause, resumesOn: null } : pause));
    });

const rarely = fc.integer({ min: 0, max: 5 }).map((n) => n === 0);
/** One of five moments, so that facts share some of them. */
const anyMoment = fc.integer({ min: 2, max: 6 }).map((day) => `2026-11-0${day}T08:00:00.000Z`);
const maybe = <T>(fact: (at: string) => T) => fc.option(anyMoment.map(fact));

const anyTask: fc.Arbitrary<Goal> = fc
  .record({ completion: maybe(ticked), optional: rarely, waiver: maybe(waived), isWaived: rarely })
  .map(({ isWaived, waiver, ...facts }) => aPart({ ...facts, waiver: isWaived ? waiver : null }));

const anyCount: fc.Arbitrary<Goal> = fc
  .tuple(
    fc.integer({ min: 1, max: 5 }),
    fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), anyMoment), { maxLength: 4 }),
  )
  .map(([min, entries]) => aPart({ kind: 'count', min, counts: entries.map(([n, at]) => counted(n, at)) }));

const anyWork: fc.Arbitrary<Partial<GoalTree>> = fc.oneof(
  anyTask,
  anyCount,
  fc.array(fc.oneof(anyTask, anyCount), { minLength: 1, maxLength: 4 }).map((subGoals) => ({
    kind: 'group' as const,
    subGoals,
  })),
  fc
    .tuple(fc.integer({ min: 1, max: 2 }), fc.array(anyTask, { minLength: 2, maxLength: 4 }))
    .map(([choose, subGoals]) => ({ kind: 'choice' as const, choose, subGoals })),
);

/** A goal of any kind at any point of its life, as the rules let it come about. */
export const anyGoal = (phases: readonly PhaseKey[] = ['day-30']): fc.Arbitrary<GoalTree> =>
  fc
    .record({
      work: anyWork,
      phase: fc.constantFrom(...phases),
      optional: rarely,
      asksSignOff: fc.boolean(),
      asksEvidence: fc.boolean(),
      evidence: fc.array(
        anyMoment.map((at) => aLink({ at })),
        { maxLength: 2 },
      ),
      blocker: fc.option(
        fc
          .tuple(anyMoment, fc.constantFrom(null, hire, manager))
          .map(([at, clearableBy]) => aBlocker({ at, clearableBy })),
      ),
      life: fc.constantFrom('untouched', 'asked', 'signed', 'returned', 'withdrawn', 'undone'),
    })
    .map(({ work, life, ...rest }) => {
      const goal = aGoal({ ...work, id: undefined, ...rest });
      if (!goal.asksSignOff || life === 'untouched') return goal;
      const signOff = life === 'asked' ? asked() : answered(life as 'signed');
      return life === 'asked' || life === 'signed' ? { ...finished(goal), signOff } : { ...goal, signOff };
    });

/** The same goal with all its work done and its evidence attached. */
export function finished(goal: GoalTree): GoalTree {
  const evidence = goal.evidence.length || !goal.asksEvidence ? goal.evidence : [aLink()];
  return {
    ...goal,
    ...workDone(goal),
    evidence,
    subGoals: goal.subGoals.map((part) => ({ ...part, ...workDone(part) })),
  };
}

const workDone = (goal: Goal): Partial<Goal> =>
  goal.kind === 'count'
    ? { counts: [...goal.counts, counted(goal.min ?? 1)] }
    : { completion: goal.kind === 'task' ? (goal.completion ?? ticked()) : null };
