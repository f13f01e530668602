import { queryOptions } from '@tanstack/react-query';
import type { View } from '../../api/routes';
import { send } from '../../api/send';

/** The made-up people one may sign in as, where this is a demo. */
export type Demo = View<'DemoView'>;

export const demoQuery = queryOptions({
  queryKey: ['demo'],
  queryFn: ({ signal }) => send('GET', '/demo', { signal }),
  staleTime: Infinity,
});
