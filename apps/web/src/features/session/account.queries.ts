import { queryOptions } from '@tanstack/react-query';
import type { View } from '../../api/routes';
import { send } from '../../api/send';

/** One place where I am signed in. */
export type SessionView = View<'SessionView'>;

export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: ({ signal }) => send('GET', '/sessions', { signal }),
});
