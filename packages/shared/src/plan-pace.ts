import { dateIn, type IsoDate, type IsoInstant } from './calendar.js';
import { paceOf, reachedDay, type Pace, type PaceInput } from './pace.js';
import { handOver } from './handed-over.js';
import { goalTrees, type GoalTree, type PlanFacts } from './plan-facts.js';
import { currentPhase, schedule, type DatedPhase } from './schedule.js';
import { tallyOf } from './tally.js';

/** Everything a plan's page derives from its facts at one moment. */
export interface PlanStandingToday {
  /** The hire's calendar date. */
  today: IsoDate;
  /** The day the plan stands on: today, or the day it was closed. */
  asOf: IsoDate;
  goals: GoalTree[];
  phases: DatedPhase[];
  current: DatedPhase | null;
  pace: Pace;
  /** Where the walked line of the trail ends, in days from the start. */
  reached: number;
}

/**
 * Derives where a plan stands at `now`; the hire's time zone decides which day that is. A closed plan stands as it did on
 * the day it was closed.
 */
export function planToday(plan: Omit<PlanFacts, 'viewer' | 'atHand'>, now: IsoInstant): PlanStandingToday {
  const { timeZone, workingDays } = plan.hire;
  const today = dateIn(timeZone, now);
  const asOf = plan.closedAt ? dateIn(timeZone, plan.closedAt) : today;
  const goals = goalTrees(plan.goals.map((goal) => handOver(goal, plan)));
  const phases = schedule(plan, asOf);
  const input: PaceInput = {
    startDate: plan.startDate,
    phases,
    pauses: plan.pauses,
    tally: tallyOf(plan.phases, goals, plan.hire.id),
    calendar: { workingDays, timeZone, holidays: plan.holidays },
  };
  return {
    today,
    asOf,
    goals,
    phases,
    current: currentPhase(phases, asOf),
    pace: paceOf(input, asOf),
    reached: reachedDay(input, asOf),
  };
}
