import { queryOptions } from '@tanstack/react-query';
import { send } from '../../api/send';

/** Whether a setup link is good. */
export const setupQuery = (token: string) =>
  queryOptions({
    queryKey: ['setup', token],
    queryFn: ({ signal }) => send('GET', `/setup/${encodeURIComponent(token)}`, { signal }),
    retry: false,
    // While somebody fills in the form nothing may pull it away.
    staleTime: Infinity,
  });
