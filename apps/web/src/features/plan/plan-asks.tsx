import { goalState, workShare } from '@milepost/shared/completion';
import type { GoalTree } from '@milepost/shared/plan-facts';
import type { ReactNode } from 'react';
import { BlockMark, GoalMark } from '../../ui/goal-mark';
import type { Asked, AskedToday } from './asked-today';
import css from './plan-asks.module.css';

interface Props {
  asked: AskedToday;
  /** Said in place of what is asked, while nothing is. */
  rests: string | null;
  onOpen: (goal: number) => void;
  /** What the reader can do about a goal at once. */
  renderSteps: (goal: GoalTree) => ReactNode;
}

/** At most this many in a column; the list of goals below has them all. */
const most = 4;

/** What today asks: overdue, due next, waiting on others; before them, what waits on the reader. */
export function PlanAsks({ asked: { reader, overdue, next, waiting }, rests, onOpen, renderSteps }: Props) {
  const column = (title: string, goals: readonly Asked[], none: string, acts = false) => (
    <section>
      <h2>{title}</h2>
      {goals.length === 0 && <p className={css.none}>{none}</p>}
      <ul>
        {goals.slice(0, most).map((one) => (
          <Ask key={one.goal.id} asked={one} onOpen={onOpen}>
            {acts && renderSteps(one.goal)}
          </Ask>
        ))}
      </ul>
      {goals.length > most && <p className={css.none}>{goals.length - most} more among the goals below</p>}
    </section>
  );
  return (
    <>
      {reader.length > 0 && <div className={css.reader}>{column('Waits on you', reader, '', true)}</div>}
      {rests && <p className={css.rests}>{rests}</p>}
      {rests === null && (
        <div className={css.now}>
          {column('Overdue', overdue, 'Nothing is overdue.', true)}
          {column('Due next', next, 'Nothing more has a date.')}
          {column('Waiting on others', waiting, 'Nothing waits on anybody.')}
        </div>
      )}
    </>
  );
}

function Ask({
  asked: { goal, says },
  onOpen,
  children,
}: {
  asked: Asked;
  onOpen: Props['onOpen'];
  children: ReactNode;
}) {
  const state = goalState(goal);
  const blocked = goal.blocker !== null && state !== 'awaiting sign-off';
  return (
    <li className={css.ask}>
      {blocked ? <BlockMark size={16} /> : <GoalMark state={state} part={workShare(goal)} size={16} />}
      <div className="grow">
        <button type="button" className={css.title} onClick={() => onOpen(goal.id)}>
          {goal.text}
        </button>
        <p className="small dim">{says}</p>
      </div>
      {children}
    </li>
  );
}
