import { isDone } from '@milepost/shared/completion';
import type { Goal, GoalTree } from '@milepost/shared/plan-facts';
import { GoalMark } from '../../ui/goal-mark';
import css from './goal-choice.module.css';
import { NameOption } from './goal-name';
import { useGoals } from './goals-in-hand';

/** Any k of these, and always "something else", named by whoever does it. */
export function GoalChoice({ goal }: { goal: GoalTree }) {
  const done = goal.subGoals.filter((option) => isDone(option)).length;
  const long = goal.subGoals.some(({ text }) => text.length > 32);
  return (
    <div className={css.choice} data-long={long || undefined} role="group" aria-label={`Options of “${goal.text}”`}>
      <span>
        {done} of any {goal.choose ?? 1}
      </span>
      {goal.subGoals.map((option) => (
        <Option key={option.id} option={option} />
      ))}
    </div>
  );
}

function Option({ option }: { option: Goal }) {
  const { plan, act } = useGoals();
  const ticked = option.completion !== null;
  if (option.somethingElse && !option.text) return plan.can.work ? <NameOption option={option} /> : null;
  const shape = <GoalMark state={ticked ? 'done' : 'not started'} size={14} />;
  if (!plan.can.work) {
    return (
      <span className={css.option}>
        {shape} {option.text}
      </span>
    );
  }
  return (
    <>
      <button
        type="button"
        className={css.option}
        data-goal-option={ticked ? 'done' : 'open'}
        aria-pressed={ticked}
        onClick={() => act(option, { do: ticked ? 'untick' : 'tick' })}
      >
        <span aria-hidden>{shape}</span>
        {option.text}
      </button>
      {option.somethingElse && !ticked && <NameOption option={option} />}
    </>
  );
}
