import { Anchor, Checkbox, Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { Unplanned } from './plan-assignment.types';
import css from './people-choice.module.css';

export interface PeopleSearch {
  search: string;
  team: number | undefined;
}

interface Props {
  filter: PeopleSearch;
  onFilter: (filter: PeopleSearch) => void;
  teams: readonly { id: number; name: string }[];
  /** Who matches; null until they are there. */
  found: readonly Unplanned[] | null;
  more: boolean;
  chosen: ReadonlyMap<number, Unplanned>;
  onChoose: (people: readonly Unplanned[], chosen: boolean) => void;
}

/** Who is to get a plan: one by one, a whole team, or everybody without one. */
export function PeopleChoice({ filter, onFilter, teams, found, more, chosen, onChoose }: Props) {
  const all = found ?? [];
  const open = all.filter(({ id }) => !chosen.has(id));
  const narrowed = filter.search !== '' || filter.team !== undefined;
  return (
    <div>
      <div role="search" className={css.filter}>
        <TextInput
          leftSection={<IconSearch size={14} aria-hidden />}
          placeholder="Name, title or email"
          aria-label="Find by name, title or email"
          value={filter.search}
          onChange={(event) => onFilter({ ...filter, search: event.currentTarget.value })}
        />
        <Select
          aria-label="Team"
          placeholder="Every team"
          data={teams.map(({ id, name }) => ({ value: String(id), label: name }))}
          value={filter.team === undefined ? null : String(filter.team)}
          onChange={(id) => onFilter({ ...filter, team: id === null ? undefined : Number(id) })}
          clearable
          clearButtonProps={{ 'aria-label': 'Show every team' }}
        />
        <p className={css.sums}>
          {open.length > 0 && (
            <Anchor component="button" type="button" inherit onClick={() => onChoose(open, true)}>
              {`Choose ${all.length === 1 ? 'this one' : `all ${all.length}`}`}
            </Anchor>
          )}
          {chosen.size > 0 && (
            <Anchor component="button" type="button" inherit onClick={() => onChoose([...chosen.values()], false)}>
              {`Choose nobody (${chosen.size} chosen)`}
            </Anchor>
          )}
        </p>
      </div>
      {all.length > 0 && (
        <ul className={css.people} aria-label="People without a plan">
          {all.map((person) => (
            <li key={person.id}>
              <Checkbox
                label={person.name}
                description={[person.title, person.team?.name].filter(Boolean).join(', ') || undefined}
                checked={chosen.has(person.id)}
                onChange={(event) => onChoose([person], event.currentTarget.checked)}
              />
            </li>
          ))}
        </ul>
      )}
      {found?.length === 0 && (
        <p className={css.none}>
          {narrowed ? 'Nobody without a plan matches.' : 'Everybody whom you may give a plan has one.'}
        </p>
      )}
      {more && <p className={css.more}>The first {all.length} are shown. Narrow it by words or by a team.</p>}
    </div>
  );
}
