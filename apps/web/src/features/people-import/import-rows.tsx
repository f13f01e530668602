import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { counted, numberWords } from './import-words';
import css from './import-rows.module.css';
import type { ImportPreview, ImportRow } from './people-import.types';
import { ReadyRows } from './ready-rows';
import { WrongRows } from './wrong-rows';

/** The lines of a file by what would become of them, what is wrong first. */
export function ImportRows({ preview: { counts, rows } }: { preview: ImportPreview }) {
  const kinds = [
    { value: 'wrong', label: `Need you ${numberWords(counts.wrong)}`, total: counts.wrong },
    { value: 'added', label: `Ready ${numberWords(counts.added)}`, total: counts.added },
    { value: 'already-here', label: `Here already ${numberWords(counts.alreadyHere)}`, total: counts.alreadyHere },
  ] satisfies { value: ImportRow['outcome']; label: string; total: number }[];
  const there = kinds.filter(({ total }) => total > 0);
  const [asked, ask] = useState<string | null>(null);
  const kind = there.find(({ value }) => value === asked) ?? there[0];
  if (!kind) return null;
  const shown = rows.filter(({ outcome }) => outcome === kind.value);

  return (
    <section aria-label="The lines of the file">
      {there.length > 1 && (
        <SegmentedControl
          aria-label="Which lines"
          className={css.kinds}
          data={there.map(({ value, label }) => ({ value, label }))}
          value={kind.value}
          onChange={ask}
        />
      )}
      {kind.value === 'wrong' ? <WrongRows rows={shown} /> : <ReadyRows rows={shown} />}
      {kind.total > shown.length && (
        <p className={css.more}>
          The first {shown.length} of {counted(kind.total, 'line', 'lines')} are shown.
        </p>
      )}
    </section>
  );
}
