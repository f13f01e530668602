import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { TeamSearch, TeamSort } from './team-search';
import css from './team-table.module.css';

const headings: readonly { label: string; sort: TeamSort | 'need' | null }[] = [
  { label: 'Hire', sort: 'name' },
  { label: 'Pace', sort: 'need' },
  { label: 'Why, and who can act', sort: null },
  { label: 'Trail', sort: 'day' },
  { label: 'Next milestone', sort: 'next' },
  { label: 'Check-in', sort: null },
  { label: 'Waits on you', sort: 'waits' },
];

/** The names of the columns; those one can sort by are buttons. By need is as usual. */
export function TeamHeadings({
  search,
  onLook,
}: {
  search: TeamSearch;
  onLook: (change: Partial<TeamSearch>) => void;
}) {
  const sorted = search.sort ?? 'need';
  const toggle = (sort: TeamSort | 'need') =>
    onLook({
      sort: sort === 'need' ? undefined : sort,
      down: sort === sorted && !search.down ? true : undefined,
    });
  return (
    <thead>
      <tr aria-rowindex={1}>
        {headings.map(({ label, sort }) =>
          sort ? (
            <th key={label} scope="col" aria-sort={sort !== sorted ? 'none' : search.down ? 'descending' : 'ascending'}>
              <button type="button" className={css.sort} onClick={() => toggle(sort)}>
                {label}
                {sort === sorted && (search.down ? <IconArrowUp size={12} /> : <IconArrowDown size={12} />)}
              </button>
            </th>
          ) : (
            <th key={label} scope="col">
              {label}
            </th>
          ),
        )}
      </tr>
    </thead>
  );
}
