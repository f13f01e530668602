import { queryOptions } from '@tanstack/react-query';
import { send } from '../../api/send';
import type { CheckInList } from './check-ins.types';

/** Others write and submit meanwhile: look again every minute while it is on screen, in ms. */
const often = 60_000;

/** Whoever comes back from a check-in has changed something, mostly: fresh only while the page appears, in ms. */
const settled = 1_000;

/** Every check-in in the reader's sight. */
export const checkInsQuery = queryOptions({
  queryKey: ['check-ins'] as const,
  queryFn: async ({ signal }) => (await send('GET', '/check-ins', { signal })) as CheckInList,
  staleTime: settled,
  refetchInterval: often,
});
