import { isRequired } from '@milepost/shared/completion';
import { phaseName } from '@milepost/shared/phase';
import type { Goal, GoalTree } from '@milepost/shared/plan-facts';
import type { PlanView } from '../../api/plan-cache';
import { ReasonDialog } from '../../ui/reason-dialog';
import { hireOf, readersOf } from '../../ui/plan-readers';
import css from './terms-fields.module.css';
import { askAgain, waive } from './terms-requests';
import type { TermsProps } from './terms.types';
import { useTermsChange } from './use-terms-change';

/** Asks for a goal, or a part of `whole`, no more. */
export function GoalWaiver({ plan, goal, whole, onClose }: TermsProps & { goal: Goal; whole: GoalTree }) {
  const change = useTermsChange();
  const go = (reason: string) =>
    change.mutate(
      { ask: waive(goal.id, reason), says: `Waived “${goal.text}”.`, undo: () => askAgain(goal.id) },
      { onSuccess: onClose },
    );
  return (
    <ReasonDialog
      title={goal.parentId === null ? 'Waive the goal' : 'Waive the part'}
      confirm="Waive it"
      readers={readersOf(plan)}
      busy={change.isPending}
      error={change.error}
      onConfirm={go}
      onClose={onClose}
      outcome={
        <p>
          It stays on {hireOf(plan)}’s plan as waived, and nobody asks for it. {sums(plan, goal, whole)}
        </p>
      }
    >
      <p className={css.goal}>{goal.text}</p>
    </ReasonDialog>
  );
}

/** "Day 60 then asks for 5 goals, not 6." */
function sums({ goals }: PlanView, goal: Goal, whole: GoalTree): string {
  if (goal.parentId !== null) return `The rest of “${whole.text}” is still asked.`;
  if (!isRequired(goal)) return 'It is optional: no sum changes.';
  const required = goals.filter((one) => one.parentId === null && one.phase === goal.phase && isRequired(one)).length;
  const name = phaseName(goal.phase);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} then asks for ${required - 1} goals instead of ${required}.`;
}
