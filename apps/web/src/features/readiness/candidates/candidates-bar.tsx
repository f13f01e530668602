import { NativeSelect, SegmentedControl, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import type { IsoDate } from '@milepost/shared/calendar';
import type { Candidate } from '@milepost/shared/candidate';
import { useTypedSearch } from '../../../ui/use-typed-search';
import { isShown } from './candidate-groups';
import css from './candidates-bar.module.css';
import { candidateShows, candidateSorts, type CandidatesSearch } from './candidates-search';

interface Props {
  candidates: readonly Candidate[];
  search: CandidatesSearch;
  today: IsoDate;
  onLook: (change: { [Name in keyof CandidatesSearch]: CandidatesSearch[Name] | undefined }) => void;
}

const showNames = { ready: 'Ready, undecided', due: 'Decision due', stale: 'Stale evidence' };
const sortNames = { name: 'By name', day: 'By day', decision: 'By decision due' };

/** Which candidates, of which role, in what order. Everything chosen stands in the address. */
export function CandidatesBar({ candidates, search, today, onLook }: Props) {
  const narrow = useMediaQuery('(max-width: 760px)');
  const [typed, type] = useTypedSearch(search.search ?? '', (words) => onLook({ search: words || undefined }));
  const roles = [...new Set(candidates.map(({ role }) => role))].sort((a, b) => a.localeCompare(b));
  const shows = [
    { value: 'all', label: `Everyone ${candidates.length}` },
    ...candidateShows.map((value) => ({
      value,
      label: `${showNames[value]} ${candidates.filter((one) => isShown(one, value, today)).length}`,
    })),
  ];
  const choose = (value: string) => onLook({ only: candidateShows.find((one) => one === value) });
  return (
    <div className={css.bar}>
      {narrow ? (
        <NativeSelect
          size="xs"
          aria-label="Which candidates"
          data={shows}
          value={search.only ?? 'all'}
          onChange={(event) => choose(event.currentTarget.value)}
        />
      ) : (
        <SegmentedControl aria-label="Which candidates" data={shows} value={search.only ?? 'all'} onChange={choose} />
      )}
      <div className={css.gap} />
      {roles.length > 1 && (
        <NativeSelect
          size="xs"
          aria-label="Role"
          data={[{ value: '', label: 'Every role' }, ...roles]}
          value={search.role ?? ''}
          onChange={(event) => onLook({ role: event.currentTarget.value || undefined })}
        />
      )}
      <NativeSelect
        size="xs"
        aria-label="Order"
        data={[
          { value: '', label: 'Waits longest, then least left' },
          ...candidateSorts.map((value) => ({ value, label: sortNames[value] })),
        ]}
        value={search.order ?? ''}
        onChange={(event) => onLook({ order: candidateSorts.find((one) => one === event.currentTarget.value) })}
      />
      <TextInput
        className={css.search}
        leftSection={<IconSearch size={14} aria-hidden />}
        placeholder="Name or manager"
        aria-label="Find by name or manager"
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
      />
    </div>
  );
}
