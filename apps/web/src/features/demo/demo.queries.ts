import { queryOptions } from '@tanstack/react-query';
import { send } from '../../api/send';

/** The made-up people one may sign in as, where this is a demo. */
export interface Demo {
  demo: boolean;
  password: string | null;
  people: { name: string; email: string; as: string; sees: string }[];
}

export const demoQuery = queryOptions({
  queryKey: ['demo'],
  queryFn: ({ signal }) => send<Demo>('GET', '/demo', { signal }),
  staleTime: Infinity,
});
