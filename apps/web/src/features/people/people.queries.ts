import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { send } from '../../api/send';
import type { PeopleFilter } from './people.types';

export const peopleKeys = { all: ['people'] as const };

const pathOf = (filter: PeopleFilter, cursor: string | null, limit: number) => {
  const { active = true, ...rest } = filter;
  const asked = new URLSearchParams({ active: String(active), limit: String(limit) });
  for (const [name, value] of Object.entries(rest)) if (value) asked.set(name, String(value));
  if (cursor) asked.set('cursor', cursor);
  return `/people?${asked}` as const;
};

/** The directory, page after page by name. */
export const peopleQuery = (filter: PeopleFilter) =>
  infiniteQueryOptions({
    queryKey: [...peopleKeys.all, 'list', filter],
    queryFn: ({ pageParam, signal }) => send('GET', pathOf(filter, pageParam, 50), { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });

/** The first few who match what was typed: for choosing one of them. */
export const personChoicesQuery = (filter: PeopleFilter) =>
  queryOptions({
    queryKey: [...peopleKeys.all, 'choices', filter],
    queryFn: ({ signal }) => send('GET', pathOf(filter, null, 20), { signal }),
  });

export const personQuery = (id: number) =>
  queryOptions({
    queryKey: [...peopleKeys.all, 'one', id],
    queryFn: ({ signal }) => send('GET', `/people/${id}`, { signal }),
  });
