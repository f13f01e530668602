import { queryOptions } from '@tanstack/react-query';
import { send } from '../../api/send';
import type { Me } from './session.types';

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => send<Me>('GET', '/me', { signal }),
  staleTime: 60_000,
});
