import { Button } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useReview } from './review-context';
import css from './review.module.css';

interface Props<Row> {
  title: string;
  rows: readonly Row[];
  /** What stands over the rows while they are open. */
  lead?: ReactNode;
  startsOpen?: boolean;
  children: (row: Row) => ReactNode;
}

const atFirst = 100;

/** One heading of the review with its rows, so many at first. It opens by itself for what somebody picks in the document. */
export function ReviewSection<Row extends { id: string; key: string }>({
  title,
  rows,
  lead,
  startsOpen = false,
  children,
}: Props<Row>) {
  const { chosen } = useReview();
  const [isOpen, setOpen] = useState(startsOpen);
  const [most, setMost] = useState(atFirst);
  const [seen, setSeen] = useState(chosen);
  if (chosen !== seen) {
    setSeen(chosen);
    const at = chosen ? rows.findIndex(({ id }) => id === chosen.id) : -1;
    if (at >= 0) {
      setOpen(true);
      setMost(Math.max(most, at + 20));
    }
  }
  useEffect(() => {
    if (chosen && rows.some(({ id }) => id === chosen.id)) focusItem(chosen.id);
    // only what is picked anew takes the focus, not what is corrected afterwards
    // oxlint-disable-next-line react/exhaustive-deps
  }, [chosen]);
  if (rows.length === 0) return null;
  return (
    <section className={css.section}>
      <h2>
        <button type="button" className={css.fold} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <IconChevronRight size={16} stroke={1.75} aria-hidden className={css.chevron} />
          {title} <span className="faint num">{rows.length}</span>
        </button>
      </h2>
      {isOpen && (
        <>
          {lead}
          <ul>{rows.slice(0, most).map(children)}</ul>
          {rows.length > most && (
            <Button variant="subtle" onClick={() => setMost(most + 200)}>
              Show {Math.min(200, rows.length - most)} more
            </Button>
          )}
        </>
      )}
    </section>
  );
}

/** Focuses what stands at a place of the document, among what was read. */
function focusItem(id: string): void {
  const row = document.querySelector<HTMLElement>(`[data-item="${id}"]`);
  row?.scrollIntoView({ block: 'center' });
  row?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
}
