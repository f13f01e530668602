import type { ReactNode } from 'react';
import { goalState, workShare } from '@milepost/shared/completion';
import type { GoalTree } from '@milepost/shared/plan-facts';
import { BlockMark, GoalMark } from '../../ui/goal-mark';
import css from './check-in-pack.module.css';

export interface PackLine {
  key: number | string;
  /** The goal it is about; null for an action that is none. */
  goal: GoalTree | null;
  text: string;
  says: string;
  blocked?: true;
  /** What stands before a line that is of no goal. */
  mark?: ReactNode;
}

interface Props {
  title: string;
  lines: readonly PackLine[];
  renderActs: ((goal: GoalTree) => ReactNode) | undefined;
}

/** So many lines show at once; the rest unfolds. */
const shown = 6;

/** Some of the pack under one heading; nothing where there is nothing to say. */
export function PackPart({ title, lines, renderActs }: Props) {
  if (!lines.length) return null;
  const [first, rest] = lines.length > shown + 1 ? [lines.slice(0, shown), lines.slice(shown)] : [lines, []];
  const list = (some: readonly PackLine[]) => (
    <ul>
      {some.map((line) => (
        <Line key={line.key} line={line} acts={line.goal && renderActs?.(line.goal)} />
      ))}
    </ul>
  );
  return (
    <section className={css.part}>
      <h3>
        {title} <span className="faint">{lines.length}</span>
      </h3>
      {list(first)}
      {rest.length > 0 && (
        <details className={css.more}>
          <summary>{rest.length} more</summary>
          {list(rest)}
        </details>
      )}
    </section>
  );
}

function Line({ line: { goal, text, says, blocked, mark }, acts }: { line: PackLine; acts: ReactNode }) {
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
