import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNow } from '../../ui/use-now';
import { type FoundGroup, foundGroups, type Reader } from './found';
import { matching, type Offer } from './matching';
import { recentlyFound } from './recently-found';
import { searchQuery } from './search.queries';

export interface Offers {
  pages: readonly Offer[];
  verbs: readonly Offer[];
}

/**
 * What is found by the words typed so far. `waiting` until the server has answered these very words; until then the
 * answer before stands, so that nothing flickers.
 */
export function useFind(reader: Reader, typed: string, { pages, verbs }: Offers) {
  const words = typed.trim().replace(/\s+/g, ' ');
  const [asked] = useDebouncedValue(words, 120);
  const answer = useQuery({ ...searchQuery(asked), placeholderData: keepPreviousData });
  const [recent] = useState(() => recentlyFound(reader.id));
  const [shown, setShown] = useState<FoundGroup[]>([]);
  const now = useNow();

  const waiting = words !== '' && !answer.isError && (words !== asked || answer.isPending || answer.isPlaceholderData);
  const found = words === '' ? asRecent(recent) : answer.data ? foundGroups(answer.data, reader, now) : [];
  const groups = [...found, ...matching('Pages', pages, words), ...matching('Do', verbs, words)];
  const settled = !waiting || groups.length > 0;
  if (settled && !sameKeys(groups, shown)) setShown(groups);

  return { groups: settled ? groups : shown, waiting, error: words === '' ? null : answer.error };
}

const asRecent = (found: FoundGroup['found']): FoundGroup[] => (found.length > 0 ? [{ label: 'Lately', found }] : []);

const keysOf = (groups: FoundGroup[]) => groups.flatMap(({ found }) => found.map(({ key }) => key)).join(' ');
const sameKeys = (one: FoundGroup[], other: FoundGroup[]) => keysOf(one) === keysOf(other);
