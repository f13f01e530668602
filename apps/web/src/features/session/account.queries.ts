import { queryOptions } from '@tanstack/react-query';
import { send } from '../../api/send';

/** One place where I am signed in. */
export interface SessionView {
  id: number;
  /** "Firefox on Linux" */
  device: string;
  address: string;
  createdAt: string;
  lastSeenAt: string;
  current: boolean;
}

export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: ({ signal }) => send<SessionView[]>('GET', '/sessions', { signal }),
});
