import { queryOptions } from '@tanstack/react-query';
import { type CheckIn, checkInKeys } from '../../api/check-in-cache';
import { send } from '../../api/send';

/** One check-in, by its number. */
export const checkInQuery = (id: number) =>
  queryOptions({
    queryKey: checkInKeys.one(id),
    queryFn: async ({ signal }) => (await send<CheckIn>('GET', `/check-ins/${id}`, { signal })) as CheckIn,
  });
