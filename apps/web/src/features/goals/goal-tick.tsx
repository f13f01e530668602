import { goalState, isSigned, awaitsSignOff, workShare } from '@milepost/shared/completion';
import { mayTick } from '@milepost/shared/plan-access';
import type { Goal, GoalTree } from '@milepost/shared/plan-facts';
import { GoalMark } from '../../ui/goal-mark';
import css from './goal-row.module.css';
import { useGoals } from './goals-in-hand';

interface Props {
  goal: Goal | GoalTree;
  /** The goal itself, or the one that this is a part of. */
  whole: GoalTree;
  size?: number;
}

/** The state's shape; where the work is a tick, also the button that ticks. */
export function GoalTick({ goal, whole, size = 18 }: Props) {
  const { plan, act } = useGoals();
  const state = goalState(goal);
  const mark = <GoalMark state={state} part={workShare(goal)} optional={goal.optional} size={size} />;
  if (!isTickable(goal, whole) || !mayTick(plan.can, goal, plan.viewer.id))
    return <span className={css.mark}>{mark}</span>;
  const ticked = goal.completion !== null;
  return (
    <button
      type="button"
      className={css.mark}
      aria-pressed={ticked}
      aria-label={`Tick “${goal.text}” (${state})`}
      onClick={() => act(goal, { do: ticked ? 'untick' : 'tick' })}
    >
      <span aria-hidden>{mark}</span>
    </button>
  );
}

/** A task whose goal is neither waived, nor signed, nor with a signer. */
const isTickable = (goal: Goal, whole: GoalTree): boolean =>
  goal.kind === 'task' && !whole.waiver && !isSigned(whole) && !awaitsSignOff(whole);
