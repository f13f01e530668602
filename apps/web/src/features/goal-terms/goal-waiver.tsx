import { isRequired } from '@milepost/shared/completion';
import { phaseName } from '@milepost/shared/phase';
import type { Goal, GoalTree } from '@milepost/shared/plan-facts';
import type { PlanView } from '../../api/plan-cache';
import { hireOf } from '../../ui/plan-readers';
import { GoalLeaving } from './goal-leaving';
import { askAgain, waive } from './terms-requests';
import type { TermsProps } from './terms.types';

/** Asks for a goal, or a part of `whole`, no more. */
export function GoalWaiver({ plan, goal, whole, onClose }: TermsProps & { goal: Goal; whole: GoalTree }) {
  return (
    <GoalLeaving
      {...{ plan, goal, onClose }}
      verb="Waive"
      deed={(reason) => ({
        ask: waive(goal.id, reason),
        says: `Waived “${goal.text}”.`,
        undo: () => askAgain(goal.id),
      })}
      outcome={
        <>
          It stays on {hireOf(plan)}’s plan as waived, and nobody asks for it. {sums(plan, goal, whole)}
        </>
      }
    />
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
