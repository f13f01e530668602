import type { DecisionRecord } from '@milepost/shared/decision-record';
import { queryOptions } from '@tanstack/react-query';
import { readinessKeys } from '../../api/readiness-cache';
import { send } from '../../api/send';

/** What a decision was taken on. It never changes, so it is asked for once. */
export const decisionRecordQuery = (planId: number, decisionId: number) =>
  queryOptions({
    queryKey: [...readinessKeys.all, planId, 'decision', decisionId] as const,
    queryFn: async ({ signal }) =>
      (await send<DecisionRecord & { id: number }>('GET', `/plans/${planId}/decisions/${decisionId}`, {
        signal,
      })) as DecisionRecord & { id: number },
    staleTime: Infinity,
  });
