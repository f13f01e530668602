import type { Goal, GoalTree } from '@milepost/shared/plan-facts';
import { hireOf } from '../../ui/plan-readers';
import { GoalLeaving } from './goal-leaving';
import { drop, restore } from './terms-requests';
import type { TermsProps } from './terms.types';

/** Takes a goal or a part of `whole` off the plan. */
export function GoalDrop({ plan, goal, whole, onClose }: TermsProps & { goal: Goal; whole: GoalTree }) {
  const parts = goal.parentId === null ? whole.subGoals.length : 0;
  return (
    <GoalLeaving
      {...{ plan, goal, onClose }}
      verb="Drop"
      deed={(reason) => ({
        ask: drop(goal.id, reason),
        says: `Dropped “${goal.text}”.`,
        undo: () => restore(goal.id),
      })}
      outcome={
        <>
          It leaves {hireOf(plan)}’s plan{parts > 0 && ` with its ${parts} parts`} and stands folded under its
          milestone. Ticks, counts, comments and evidence are kept; you can bring it back at any time.
        </>
      }
    />
  );
}
