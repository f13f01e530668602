import { useCallback, useMemo, useState } from 'react';
import { GroupRow } from './group-row';
import { HireRow } from './hire-row';
import { TeamHeadings } from './team-headings';
import type { TeamRow } from './team-rows';
import type { TeamSearch } from './team-search';
import css from './team-table.module.css';
import type { InboxActs } from './use-inbox-acts';
import { useRowsInView } from './use-rows-in-view';

interface Props {
  rows: readonly TeamRow[];
  search: TeamSearch;
  /** Changes how one looks at the team. */
  onLook: (change: Partial<TeamSearch>) => void;
  onFold: (managerId: number) => void;
  acts: InboxActs;
  /** The plan one comes back from. */
  returnedFrom: number | null;
}

/** Every hire: who, how it goes and why, where the line stands, what comes next, when they meet, and what waits on the reader. */
export function TeamTable({ rows, search, onLook, onFold, acts, returnedFrom }: Props) {
  const { ref, view, spaceAbove, spaceBelow, measure } = useRowsInView(rows);
  const [back, setBack] = useState(returnedFrom);
  const onReturned = useCallback(() => setBack(null), []);
  const indices = useMemo(() => view ?? rows.map((_, i) => i), [view, rows]);
  return (
    <table ref={ref} className={css.table} aria-labelledby="everyone" aria-rowcount={rows.length + 1}>
      <colgroup>
        {['hire', 'pace', 'why', 'trail', 'next', 'checkIn', 'do'].map((name) => (
          <col key={name} className={css[name]} />
        ))}
      </colgroup>
      <TeamHeadings search={search} onLook={onLook} />
      <tbody>
        <Space height={spaceAbove} />
        {indices.map((i) => {
          const row = rows[i];
          if (!row) return null;
          const place = { ref: measure, 'data-index': i, 'aria-rowindex': i + 2 };
          return 'line' in row ? (
            <HireRow
              key={row.line.hire.id}
              {...place}
              line={row.line}
              acts={acts}
              returned={back === row.line.hire.id}
              onReturned={onReturned}
            />
          ) : (
            <GroupRow
              key={`group ${row.group.manager?.id ?? 0}`}
              {...place}
              group={row.group}
              shut={row.shut}
              onFold={onFold}
            />
          );
        })}
        <Space height={spaceBelow} />
      </tbody>
    </table>
  );
}

/** Stands for the rows out of view. */
const Space = ({ height }: { height: number }) =>
  height > 0 ? (
    <tr aria-hidden className={css.space}>
      <td colSpan={7} style={{ height }}>
        {null}
      </td>
    </tr>
  ) : null;
