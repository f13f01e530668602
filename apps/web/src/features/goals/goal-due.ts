import { daysBetween, type IsoDate } from '@milepost/shared/calendar';
import { isDone } from '@milepost/shared/completion';
import type { GoalTree } from '@milepost/shared/plan-facts';

export interface GoalDue {
  /** The day it is meant for: the planned one, else the milestone. Null for a goal without a date. */
  on: IsoDate | null;
  /** Days past the milestone; 0 or less while there is time. Only the milestone makes overdue. */
  overdue: number;
  planned: boolean;
}

/** When a goal of a phase with this milestone is due on `today`; null once nothing is asked of it any more. */
export function goalDue(goal: GoalTree, milestone: IsoDate | null, today: IsoDate): GoalDue | null {
  if (goal.waiver || isDone(goal)) return null;
  const planned = goal.plannedOn !== null;
  const overdue = milestone === null || goal.optional ? 0 : daysBetween(milestone, today);
  return { on: goal.plannedOn ?? (goal.optional ? null : milestone), overdue: Math.max(0, overdue), planned };
}
