import { queryOptions } from '@tanstack/react-query';
import { send } from '../../api/send';

/** Whose password an invitation or reset link sets. */
export const linkQuery = (token: string) =>
  queryOptions({
    queryKey: ['links', token],
    queryFn: ({ signal }) => send('GET', `/links/${encodeURIComponent(token)}`, { signal }),
    retry: false,
    // While somebody writes a password nothing may pull the form away.
    staleTime: Infinity,
  });
