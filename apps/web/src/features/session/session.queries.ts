import { queryOptions } from '@tanstack/react-query';
import { send } from '../../api/send';

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => send('GET', '/me', { signal }),
  staleTime: 60_000,
});
