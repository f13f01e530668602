import { Anchor } from '@mantine/core';
import { useId, useState } from 'react';
import { CheckInLineRow } from './check-in-line-row';
import css from './check-ins.module.css';
import type { CheckInRow } from './check-ins.types';

/** So many are read at a glance; the rest come when asked for. */
const atFirst = 20;

/** Check-ins below their heading, with how many there are. */
export function CheckInSectionList({ title, rows }: { title: string; rows: readonly CheckInRow[] }) {
  const id = useId();
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, atFirst);
  return (
    <section className={css.section} aria-labelledby={id}>
      <h2 id={id}>
        {title} <span className="faint">{rows.length}</span>
      </h2>
      <ul>
        {shown.map((row) => (
          <CheckInLineRow key={row.line.id} row={row} />
        ))}
      </ul>
      {shown.length < rows.length && (
        <p className={css.more}>
          <Anchor component="button" type="button" inherit underline="always" onClick={() => setAll(true)}>
            Show all {rows.length}
          </Anchor>
        </p>
      )}
    </section>
  );
}
