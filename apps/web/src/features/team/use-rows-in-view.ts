import { type VirtualItem, useWindowVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { TeamRow } from './team-rows';

/** Up to so many rows all of them stand in the page, so that the browser's own search finds them. */
const few = 60;
const hireHeight = 53;
const groupHeight = 44;

/** The heights as they were, for coming back to the same place. */
let known: { rows: number; items: VirtualItem[] } = { rows: 0, items: [] };

const keyOf = (row: TeamRow | undefined, i: number) =>
  row === undefined ? i : 'line' in row ? row.line.hire.id : `group ${row.group.manager?.id ?? 0}`;

/**
 * Which of many rows are in view, with the space that the others take above and below. `view` is null while all of them
 * are shown. The window scrolls, not the table.
 */
export function useRowsInView(rows: readonly TeamRow[]) {
  const ref = useRef<HTMLTableElement>(null);
  const [top, setTop] = useState(0);
  const many = rows.length > few;
  // Nothing here is memoized over a scroll: the hook renders with every one.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useWindowVirtualizer<HTMLTableRowElement>({
    count: rows.length,
    enabled: many,
    estimateSize: (i) => (rows[i] && 'line' in rows[i] ? hireHeight : groupHeight),
    getItemKey: (i) => keyOf(rows[i], i),
    overscan: 12,
    scrollMargin: top,
    initialMeasurementsCache: known.rows === rows.length ? known.items : [],
  });

  // What stands above the table grows and shrinks, and the page with it.
  useLayoutEffect(() => {
    const look = () => {
      const body = ref.current?.tBodies[0];
      if (body) setTop(Math.round(body.getBoundingClientRect().top + window.scrollY));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  useEffect(
    () => () => {
      known = { rows: virtualizer.options.count, items: virtualizer.measurementsCache };
    },
    [virtualizer],
  );

  const { measureElement } = virtualizer;
  const measure = useCallback(
    (row: HTMLTableRowElement | null) => {
      if (many) measureElement(row);
    },
    [many, measureElement],
  );
  if (!many) return { ref, view: null, spaceAbove: 0, spaceBelow: 0, measure };
  const items = virtualizer.getVirtualItems();
  const first = items[0];
  const last = items.at(-1);
  return {
    ref,
    view: items.map(({ index }) => index),
    spaceAbove: first ? first.start - top : 0,
    spaceBelow: last ? virtualizer.getTotalSize() - (last.end - top) : 0,
    measure,
  };
}
