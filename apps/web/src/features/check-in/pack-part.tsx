import type { ReactNode } from 'react';
import type { GoalTree } from '@milepost/shared/plan-facts';
import { type Fact, FactLine } from '../../ui/fact-line';
import css from './check-in-pack.module.css';

export interface PackLine extends Fact {
  key: number | string;
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
        <FactLine key={line.key} fact={line} acts={line.goal && renderActs?.(line.goal)} />
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
