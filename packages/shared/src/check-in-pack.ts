import { beforeThisPlan } from './assignment.js';
import { asOf } from './burn-up.js';
import { compareInstants, dateIn, workingDaysBetween, type IsoDate, type IsoInstant } from './calendar.js';
import { awaitsSignOff, isDone, isRequired, isSigned } from './completion.js';
import { waitOf, type Wait } from './goal-waiting.js';
import type { Blocker, GoalTree, PlanFacts } from './plan-facts.js';
import { planToday } from './plan-pace.js';
import type { PhaseKey } from './template.js';

/** A blocker and how old it is. */
export interface PackBlocker {
  goal: GoalTree;
  blocker: Blocker;
  workingDays: number;
}

/** A goal that should have been done by now, and the day it was for. */
export interface PackSlip {
  goal: GoalTree;
  due: IsoDate;
}

/**
 * What there is to talk about, read off the plan's facts: nobody writes it. A goal that slipped and waits on somebody
 * stands in both places; what is done is in no other.
 */
export interface CheckInPack {
  /** The moment the last check-in was closed, or the plan's beginning. */
  since: IsoInstant | null;
  /** Done since then, the latest last. */
  done: GoalTree[];
  /** Required and open past its milestone or past the day it was planned for. */
  slipped: PackSlip[];
  /** Sign-offs that were asked for, and what blockers hold up, the oldest first. */
  waiting: (Wait & { goal: GoalTree })[];
  blockers: PackBlocker[];
  /** Evidence is there and a sign-off is asked of it, but nobody signed and nobody was asked to. */
  unsigned: GoalTree[];
  /** Added, moved to another phase, reworded or waived since then; not what lay before the plan from its first day. */
  changed: GoalTree[];
  /** What is asked in the phase, in its order: what both sides rate. */
  phase: GoalTree[];
}

/** `phase`: the milestone of the meeting, null for an extra one, which takes the phase under way. */
export function checkInPack(
  plan: Omit<PlanFacts, 'viewer' | 'atHand'>,
  { phase, since }: { phase: PhaseKey | null; since: IsoInstant | null },
  now: IsoInstant,
): CheckInPack {
  const { goals, phases, current, today } = planToday(plan, now);
  const { timeZone, workingDays } = plan.hire;
  const key = phase ?? current?.key ?? null;
  const open = goals.filter((goal) => !goal.waiver && !isDone(goal));
  const dueOf = (goal: GoalTree): IsoDate | null => {
    const milestone = phases.find((one) => one.key === goal.phase)?.due ?? null;
    return milestone && milestone < today ? milestone : goal.plannedOn;
  };
  return {
    since,
    done: goals
      .filter((goal) => !goal.waiver && isDone(goal) && !(since && isDone(asOf(goal, since))))
      .sort((a, b) => compareInstants(doneAt(a), doneAt(b))),
    slipped: open.filter(isRequired).flatMap((goal) => {
      const due = dueOf(goal);
      return due && due < today ? [{ goal, due }] : [];
    }),
    waiting: open
      .flatMap((goal) => {
        const wait = waitOf(goal, plan.hire.id);
        return wait ? [{ ...wait, goal }] : [];
      })
      .sort((a, b) => compareInstants(a.since, b.since)),
    blockers: open.flatMap((goal) =>
      goal.blocker
        ? [
            {
              goal,
              blocker: goal.blocker,
              workingDays: workingDaysBetween(dateIn(timeZone, goal.blocker.at), today, {
                workingDays,
                holidays: plan.holidays,
              }),
            },
          ]
        : [],
    ),
    unsigned: open.filter(
      (goal) => goal.asksSignOff && goal.evidence.length > 0 && !isSigned(goal) && !awaitsSignOff(goal),
    ),
    changed: goals.filter(({ added, changed, waiver }) =>
      [added, changed, waiver?.reason === beforeThisPlan ? null : waiver].some(
        (fact) => fact && (!since || compareInstants(fact.at, since) > 0),
      ),
    ),
    phase: goals.filter((goal) => goal.phase === key),
  };
}

/** The moment of the last fact that made a goal done; its sign-off, where it has one. */
function doneAt(goal: GoalTree): IsoInstant {
  if (isSigned(goal) && goal.signOff?.at) return goal.signOff.at;
  const moments = [goal, ...goal.subGoals].flatMap(({ completion, counts, evidence }) =>
    [completion, ...counts, ...evidence].flatMap((fact) => (fact ? [fact.at] : [])),
  );
  // a goal of which nothing is asked was done from the start
  return moments.sort(compareInstants).at(-1) ?? '1970-01-01T00:00:00Z';
}
