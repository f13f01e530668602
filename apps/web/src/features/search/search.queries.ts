import { queryOptions } from '@tanstack/react-query';
import { send } from '../../api/send';

/** What the server finds by these words. An empty text finds nothing and is not asked. */
export const searchQuery = (words: string) =>
  queryOptions({
    queryKey: ['search', words],
    queryFn: ({ signal }) => send('GET', `/search?${new URLSearchParams({ q: words })}`, { signal }),
    enabled: words !== '',
  });
