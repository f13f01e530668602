import { schedule } from '@milepost/shared/schedule';
import { GoalAddition } from '../features/goal-terms/goal-addition';
import type { PlanChangeProps } from '../features/plan-changes/plan-change';

/** Adds a goal from the plan's menu. */
export function AddGoalDialog({ plan, words, onClose }: PlanChangeProps) {
  const milestones = { phases: plan.phases, dated: schedule(plan, words.today), today: words.today };
  return <GoalAddition plan={plan} milestones={milestones} whole={null} onClose={onClose} />;
}
