import type { CheckInRecord } from '@milepost/shared/check-in-record';
import { queryOptions } from '@tanstack/react-query';
import { send } from '../../api/send';

/** What a closing froze. It never changes, so it is read once. */
export const checkInRecordQuery = (id: number, revision: number) =>
  queryOptions({
    queryKey: ['check-in-records', id, revision],
    queryFn: ({ signal }) => send<CheckInRecord>('GET', `/check-ins/${id}/records/${revision}`, { signal }),
    staleTime: Infinity,
  });
