import type { Goal, GoalTree } from '@milepost/shared/plan-facts';
import { ReasonDialog } from '../../ui/reason-dialog';
import { hireOf, readersOf } from '../../ui/plan-readers';
import css from './terms-fields.module.css';
import { drop, restore } from './terms-requests';
import type { TermsProps } from './terms.types';
import { useTermsChange } from './use-terms-change';

/** Takes a goal or a part of `whole` off the plan. */
export function GoalDrop({ plan, goal, whole, onClose }: TermsProps & { goal: Goal; whole: GoalTree }) {
  const change = useTermsChange();
  const parts = goal.parentId === null ? whole.subGoals.length : 0;
  const go = (reason: string) =>
    change.mutate(
      { ask: drop(goal.id, reason), says: `Dropped “${goal.text}”.`, undo: () => restore(goal.id) },
      { onSuccess: onClose },
    );
  return (
    <ReasonDialog
      title={goal.parentId === null ? 'Drop the goal' : 'Drop the part'}
      confirm="Drop it"
      readers={readersOf(plan)}
      busy={change.isPending}
      error={change.error}
      onConfirm={go}
      onClose={onClose}
      outcome={
        <p>
          It leaves {hireOf(plan)}’s plan{parts > 0 && ` with its ${parts} parts`} and stands folded under its
          milestone. Ticks, counts, comments and evidence are kept; you can bring it back at any time.
        </p>
      }
    >
      <p className={css.goal}>{goal.text}</p>
    </ReasonDialog>
  );
}
