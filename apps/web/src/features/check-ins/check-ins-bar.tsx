import { Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTypedSearch } from '../../ui/use-typed-search';
import css from './check-ins.module.css';
import type { CheckInsSearch } from './check-ins-search';

/** A part of the hires that one may look at alone. */
interface Branch {
  group: string;
  value: string;
  label: string;
  look: Pick<CheckInsSearch, 'under' | 'team'>;
}

interface Props {
  search: CheckInsSearch;
  onLook: (change: { [Name in keyof CheckInsSearch]: CheckInsSearch[Name] | undefined }) => void;
  branches: readonly Branch[];
}

/** Whose check-ins. Everything chosen stands in the address. */
export function CheckInsBar({ search, onLook, branches }: Props) {
  const [typed, type] = useTypedSearch(search.search ?? '', (words) => onLook({ search: words || undefined }));
  const itemsOf = (group: string) =>
    branches.filter((one) => one.group === group).map(({ value, label }) => ({ value, label }));
  const groups = [...new Set(branches.map(({ group }) => group))];
  return (
    <div className={css.bar}>
      {branches.length > 0 && (
        <Select
          className={css.branch}
          aria-label="Whose check-ins"
          placeholder="Everybody’s check-ins"
          data={groups.map((group) => ({ group, items: itemsOf(group) }))}
          value={search.under ? `under ${search.under}` : search.team ? `team ${search.team}` : null}
          onChange={(value) => {
            const look = branches.find((one) => one.value === value)?.look;
            onLook({ under: look?.under, team: look?.team });
          }}
          searchable={branches.length > 8}
          clearable
          clearButtonProps={{ 'aria-label': 'Show everybody’s check-ins' }}
          nothingFoundMessage="Nobody of that name."
        />
      )}
      <TextInput
        className={css.search}
        leftSection={<IconSearch size={14} aria-hidden />}
        placeholder="Name or team"
        aria-label="Find by name or team"
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
      />
    </div>
  );
}
