import type { ActivityVerb } from '@milepost/shared/activity';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { planKeys } from '../../api/plan-cache';
import { send } from '../../api/send';

/** One thing that happened on a plan. */
export interface ActivityEntry {
  id: number;
  at: string;
  actor: { id: number; name: string } | null;
  verb: ActivityVerb;
  goal: { id: number; text: string } | null;
  detail: Record<string, unknown>;
}

interface ActivityPage {
  entries: ActivityEntry[];
  next: string | null;
}

/** A plan's history, the newest first, a page at a time. */
export const planActivityQuery = (planId: number) =>
  infiniteQueryOptions({
    queryKey: planKeys.activity(planId),
    queryFn: ({ signal, pageParam }) =>
      send<ActivityPage>(
        'GET',
        `/plans/${planId}/activity${pageParam ? `?before=${encodeURIComponent(pageParam)}` : ''}`,
        {
          signal,
        },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
