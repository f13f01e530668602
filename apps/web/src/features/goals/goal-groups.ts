import { awaitsSignOff, isDone, isRequired } from '@milepost/shared/completion';
import { waitOf } from '@milepost/shared/goal-waiting';
import { mayClearBlocker } from '@milepost/shared/plan-access';
import type { GoalTree } from '@milepost/shared/plan-facts';
import type { PlanView } from '../../api/plan-cache';

export type GoalGroupKey = 'on you' | 'to do' | 'waiting' | 'behind' | 'optional';

/** Where a goal stands in the list for this reader. */
export function groupOf(goal: GoalTree, plan: PlanView): GoalGroupKey {
  if (goal.waiver || isDone(goal)) return 'behind';
  if (waitsOnReader(goal, plan)) return 'on you';
  if (waitOf(goal, plan.hire.id)) return 'waiting';
  return isRequired(goal) ? 'to do' : 'optional';
}

/** Whether the reader, who is not the hire, can move this goal on: by a sign-off, or by clearing what they were named for. */
export function waitsOnReader(goal: GoalTree, { can, viewer }: PlanView): boolean {
  if (viewer.hire || goal.waiver || isDone(goal)) return false;
  if (awaitsSignOff(goal) && can.signOff) return true;
  return goal.blocker?.clearableBy === viewer.id && mayClearBlocker(can, goal.blocker, viewer.id);
}

/** Goals in the order in which they are due; of one day, in the order of the plan. */
export function byDay(goals: readonly GoalTree[], dayOf: (goal: GoalTree) => string | null): GoalTree[] {
  const day = (goal: GoalTree) => dayOf(goal) ?? '9999';
  return [...goals].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}
