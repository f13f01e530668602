import type { PersonName } from '@milepost/shared/person';
import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { personChoicesQuery } from './people.queries';
import type { PeopleFilter, Person } from './people.types';

interface Props {
  label: string;
  description?: ReactNode;
  placeholder?: string;
  value: PersonName | null;
  onChange: (person: Person | null) => void;
  /** Narrows whom one may choose. */
  among?: Omit<PeopleFilter, 'search'>;
  /** Who cannot be chosen, by id, and why in a few words. */
  unavailable?: ReadonlyMap<number, string>;
  required?: boolean;
  error?: string | undefined;
  /** Where the focus goes as the dialog around it opens. */
  'data-autofocus'?: boolean;
}

/** One person of the directory, found by typing a part of their name. */
export function PersonPicker({ value, onChange, among = {}, unavailable, required = false, ...field }: Props) {
  const labelOf = ({ id, name }: PersonName) => {
    const why = unavailable?.get(id);
    return why ? `${name} (${why})` : name;
  };
  const [typed, setTyped] = useState(value ? labelOf(value) : '');
  // The name of whoever is chosen stands in the field; that is no search.
  const [search] = useDebouncedValue(value && typed === labelOf(value) ? '' : typed.trim(), 200);
  const { data, isPending } = useQuery({
    ...personChoicesQuery({ ...among, ...(search && { search }) }),
    placeholderData: keepPreviousData,
  });
  const found = data?.people ?? [];
  const shown: PersonName[] = value && !found.some(({ id }) => id === value.id) ? [value, ...found] : found;

  return (
    <Select
      {...field}
      required={required}
      withAsterisk={false}
      data={shown.map((person) => ({
        value: String(person.id),
        label: labelOf(person),
        disabled: unavailable?.has(person.id) ?? false,
      }))}
      value={value ? String(value.id) : null}
      onChange={(id) => onChange(found.find((person) => String(person.id) === id) ?? null)}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      // The server did the searching.
      filter={({ options }) => options}
      // whoever only passes by keeps sight of what is below
      openOnFocus={false}
      allowDeselect={false}
      clearable={!required}
      clearButtonProps={{ 'aria-label': `Clear: ${field.label}` }}
      nothingFoundMessage={isPending ? 'Looking …' : 'Nobody of that name.'}
    />
  );
}
