import { SegmentedControl } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { counted, numberWords } from '../../ui/counted';
import css from './file-lines.module.css';

/** Lines with the same outcome. */
export interface LineKind<Outcome extends string> {
  value: Outcome;
  label: string;
  /** How many there are, of which not all may be shown. */
  total: number;
}

interface Props<Line extends { outcome: string }> {
  kinds: readonly LineKind<Line['outcome']>[];
  lines: readonly Line[];
  children: (shown: readonly Line[], kind: Line['outcome']) => ReactNode;
}

/** The lines of a file by what would become of them, the first kind that is there first. */
export function FileLines<Line extends { outcome: string }>({ kinds, lines, children }: Props<Line>) {
  const there = kinds.filter(({ total }) => total > 0);
  const [asked, ask] = useState<string | null>(null);
  const kind = there.find(({ value }) => value === asked) ?? there[0];
  if (!kind) return null;
  const shown = lines.filter(({ outcome }) => outcome === kind.value);
  return (
    <section aria-label="The lines of the file" className={css.lines}>
      {there.length > 1 && (
        <SegmentedControl
          aria-label="Which lines"
          className={css.kinds}
          data={there.map(({ value, label, total }) => ({ value, label: `${label} ${numberWords(total)}` }))}
          value={kind.value}
          onChange={ask}
        />
      )}
      {children(shown, kind.value)}
      {kind.total > shown.length && (
        <p className={css.more}>
          The first {shown.length} of {counted(kind.total, 'line', 'lines')} are shown.
        </p>
      )}
    </section>
  );
}
