import { goalState, workShare } from '@milepost/shared/completion';
import type { GoalTree } from '@milepost/shared/plan-facts';
import type { ReactNode } from 'react';
import css from './fact-line.module.css';
import { BlockMark, GoalMark } from './goal-mark';

export interface Fact {
  /** The goal it is about; null where it is about none. */
  goal: GoalTree | null;
  text: string;
  says: string;
  blocked?: true;
  /** What stands before a line that is of no goal. */
  mark?: ReactNode;
}

/** One thing to talk about, with its mark and what there is to say, and what one may do with it. */
export function FactLine({ fact: { goal, text, says, blocked, mark }, acts }: { fact: Fact; acts?: ReactNode }) {
  return (
    <li className={css.fact}>
      {mark ??
        (blocked ? (
          <BlockMark size={15} />
        ) : (
          <GoalMark
            state={goal ? goalState(goal) : 'not started'}
            part={goal ? workShare(goal) : 0}
            optional={goal?.optional ?? true}
            size={15}
          />
        ))}
      <span className="grow">
        {text}
        {says && <span className={css.says}>{says}</span>}
      </span>
      {acts}
    </li>
  );
}
