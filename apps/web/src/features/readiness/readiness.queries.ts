import type { Candidate } from '@milepost/shared/candidate';
import { queryOptions } from '@tanstack/react-query';
import { readinessKeys, type ReadinessView } from '../../api/readiness-cache';
import { send } from '../../api/send';

/** KPIs, skills and readiness of one plan, now or as of a past day. */
export const readinessQuery = (planId: number, asOf?: string) =>
  queryOptions({
    queryKey: readinessKeys.one(planId, asOf),
    queryFn: async ({ signal }) =>
      (await send<ReadinessView>('GET', `/plans/${planId}/readiness${asOf ? `?asOf=${asOf}` : ''}`, {
        signal,
      })) as ReadinessView,
  });

/** Everyone whose readiness the reader may weigh. */
export const readinessListQuery = queryOptions({
  queryKey: readinessKeys.list,
  queryFn: async ({ signal }) =>
    (await send<{ candidates: Candidate[] }>('GET', '/readiness', { signal })) as { candidates: Candidate[] },
});
