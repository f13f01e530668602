import { CloseButton, NativeSelect, SegmentedControl, Switch, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type Branch, BranchSelect } from '../../ui/branch-select';
import { useTypedSearch } from '../../ui/use-typed-search';
import css from './team-bar.module.css';
import { shows, sorts, type TeamSearch, type TeamShow } from './team-search';

interface Props {
  search: TeamSearch;
  onLook: (change: Partial<TeamSearch>) => void;
  counts: Record<TeamShow | 'all', number>;
  branches: readonly Branch[];
  /** Whether rows are gathered by manager now; null where there is nothing to gather. */
  grouped: boolean | null;
  /** The part of the field that is chosen, in words. */
  stretch: string | null;
}

const names: Record<TeamShow | 'all', string> = {
  needs: 'Needs somebody',
  mine: 'Waits on you',
  all: 'All',
  paused: 'Paused',
  closed: 'Closed',
};
const order = ['needs', 'mine', 'all', 'paused', 'closed'] as const;
const sortNames = { name: 'By name', day: 'By day', next: 'By next milestone', waits: 'By what waits on you' };

/** Which hires, in what order, of whom. Everything chosen stands in the address. */
export function TeamBar({ search, onLook, counts, branches, grouped, stretch }: Props) {
  const narrow = useMediaQuery('(max-width: 760px)');
  const [typed, type] = useTypedSearch(search.search ?? '', (words) => onLook({ search: words || undefined }));
  const show = search.show ?? 'all';
  const filters = order
    .filter((one) => one !== 'paused' || counts.paused > 0 || show === 'paused')
    .map((one) => ({ value: one, label: one === 'closed' ? names.closed : `${names[one]} ${counts[one]}` }));
  const choose = (value: string | null) => onLook({ show: shows.find((one) => one === value) });
  return (
    <div className={css.bar}>
      <h2 id="everyone">{show === 'closed' ? 'Closed plans' : 'Everyone'}</h2>
      {narrow ? (
        <NativeSelect
          size="xs"
          aria-label="Which hires"
          data={filters}
          value={show}
          onChange={(event) => choose(event.currentTarget.value)}
        />
      ) : (
        <SegmentedControl aria-label="Which hires" data={filters} value={show} onChange={choose} />
      )}
      {narrow && (
        <NativeSelect
          size="xs"
          aria-label="Order"
          data={[{ value: '', label: 'By need' }, ...sorts.map((value) => ({ value, label: sortNames[value] }))]}
          value={search.sort ?? ''}
          onChange={(event) =>
            onLook({ sort: sorts.find((one) => one === event.currentTarget.value), down: undefined })
          }
        />
      )}
      {stretch && (
        <span className={css.chip}>
          {stretch}
          <CloseButton size={24} aria-label="Show every day again" onClick={() => onLook({ stretch: undefined })} />
        </span>
      )}
      <div className={css.gap} />
      {grouped !== null && (
        <Switch
          size="xs"
          label="By manager"
          checked={grouped}
          onChange={(event) => onLook({ group: event.currentTarget.checked ? 'manager' : 'none', shut: undefined })}
        />
      )}
      <BranchSelect className={css.branch} what="hires" branches={branches} look={search} onLook={onLook} />
      <TextInput
        className={css.search}
        leftSection={<IconSearch size={14} aria-hidden />}
        placeholder="Name, role or team"
        aria-label="Find by name, role or team"
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
      />
    </div>
  );
}
