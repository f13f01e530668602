import { exactDay, shortDay, dayWords } from '../../ui/day-words';
import { isPaused } from '@milepost/shared/schedule';
import type { GoalTree } from '@milepost/shared/plan-facts';
import { goalDue } from './goal-due';
import css from './goal-row.module.css';
import { useGoals } from './goals-in-hand';

/** When the goal is due: as people say it when it is near, the exact day on hover. */
export function GoalDay({ goal }: { goal: GoalTree }) {
  const { plan, words, milestoneOf } = useGoals();
  const due = goalDue(goal, milestoneOf(goal), words.today);
  if (!due) return null;
  if (due.on === null) return <span className={css.due}>any time</span>;
  if (due.overdue > 0 && (plan.closedAt !== null || isPaused(plan.pauses, words.today))) {
    return (
      <span className={css.due} title={`Was due ${exactDay(due.on)}`}>
        was {shortDay(due.on, words.today)}
      </span>
    );
  }
  if (due.overdue > 0) {
    return (
      <span className={css.due} data-tone="brick" title={`Was due ${exactDay(due.on)}`}>
        {due.overdue === 1 ? '1 day overdue' : `${due.overdue} days overdue`}
      </span>
    );
  }
  const near = dayWords(due.on, words.today);
  return (
    <time className={css.due} dateTime={due.on} title={`${due.planned ? 'Planned for' : 'Due'} ${exactDay(due.on)}`}>
      {near === 'today' || near === 'tomorrow' ? near : shortDay(due.on, words.today)}
    </time>
  );
}
