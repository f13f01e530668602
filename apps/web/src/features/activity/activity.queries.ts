import { infiniteQueryOptions } from '@tanstack/react-query';
import { planKeys } from '../../api/plan-cache';
import type { View } from '../../api/routes';
import { send } from '../../api/send';

/** One thing that happened on a plan. */
export type ActivityEntry = View<'ActivityEntryView'>;

/** A plan's history, the newest first, a page at a time. */
export const planActivityQuery = (planId: number) =>
  infiniteQueryOptions({
    queryKey: planKeys.activity(planId),
    queryFn: ({ signal, pageParam }) =>
      pageParam
        ? send('GET', `/plans/${planId}/activity?before=${encodeURIComponent(pageParam)}`, { signal })
        : send('GET', `/plans/${planId}/activity`, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
