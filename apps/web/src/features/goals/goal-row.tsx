import { isDone } from '@milepost/shared/completion';
import type { Goal, GoalTree } from '@milepost/shared/plan-facts';
import { lazy, Suspense, useId } from 'react';
import { Inferred } from '../../ui/inferred';
import { GoalChoice } from './goal-choice';
import { GoalCount } from './goal-count';
import { GoalDay } from './goal-day';
import { GoalMenu, PartMenu } from './goal-menu';
import css from './goal-row.module.css';
import { GoalSays, PartSays, Refused, TermsSays } from './goal-says';
import { GoalSource } from './goal-source';
import { GoalTick } from './goal-tick';
import { useGoals } from './goals-in-hand';
import { NextSteps } from './next-steps';

const GoalDetail = lazy(() =>
  import('./detail/goal-detail').then(({ GoalDetail: component }) => ({ default: component })),
);

/** One goal: its state, what matters about it now, and what to do with it. Opens below itself. */
export function GoalRow({ goal }: { goal: GoalTree }) {
  const { opened, open } = useGoals();
  const isOpen = opened?.goal === goal.id;
  const says = useId();
  return (
    <li id={`goal-${goal.id}`} className={css.goal} data-goal={goal.id}>
      <div className={css.row}>
        <GoalTick goal={goal} whole={goal} />
        <div className={css.text}>
          <span className={css.line}>
            <button
              type="button"
              className={css.title}
              data-past={goal.waiver || isDone(goal) ? true : undefined}
              data-goal-title
              aria-expanded={isOpen}
              aria-describedby={says}
              onClick={() => open(isOpen ? null : goal.id)}
            >
              {goal.text}
            </button>
            {goal.optional && <span className={css.tag}>optional</span>}
            {goal.inferred && <Inferred />}
          </span>
          <span id={says}>
            <GoalSays goal={goal} />
            <TermsSays goal={goal} />
          </span>
          {goal.kind === 'choice' && <GoalChoice goal={goal} />}
          <Refused goals={[goal.id, ...(goal.kind === 'choice' ? goal.subGoals.map(({ id }) => id) : [])]} />
        </div>
        <NextSteps goal={goal} />
        {goal.kind === 'count' && <GoalCount goal={goal} />}
        <GoalDay goal={goal} />
        <span className={css.tools}>
          <GoalMenu goal={goal} />
          {goal.source && <GoalSource source={goal.source} />}
        </span>
      </div>
      {goal.kind === 'group' && (
        <ul className={css.parts}>
          {goal.subGoals.map((part) => (
            <PartRow key={part.id} part={part} whole={goal} />
          ))}
        </ul>
      )}
      {isOpen && (
        <Suspense fallback={<p className={css.opening}>Opening…</p>}>
          <GoalDetail goal={goal} />
        </Suspense>
      )}
    </li>
  );
}

/** A part of a group: ticked or counted on its own; everything else belongs to the goal. */
function PartRow({ part, whole }: { part: Goal; whole: GoalTree }) {
  const { open } = useGoals();
  return (
    <li className={css.part} data-goal={part.id}>
      <div className={css.row}>
        <GoalTick goal={part} whole={whole} size={16} />
        <div className={css.text}>
          <button
            type="button"
            className={css.title}
            data-past={isDone(part) || part.waiver ? true : undefined}
            data-goal-title
            onClick={() => open(whole.id)}
          >
            {part.text}
          </button>
          {part.optional && <span className={css.tag}>optional</span>}
          <PartSays part={part} />
          <TermsSays goal={part} />
          <Refused goals={[part.id]} />
        </div>
        {part.kind === 'count' && <GoalCount goal={part} />}
        <span className={css.partTools}>
          <PartMenu part={part} whole={whole} />
        </span>
      </div>
    </li>
  );
}
