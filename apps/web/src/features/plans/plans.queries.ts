import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { planKeys, type PlanView } from '../../api/plan-cache';
import { send } from '../../api/send';
import { useCreate } from '../../api/use-create';
import type { PlanList, PlanStart } from './plans.types';

/** Every open plan the reader may see, but their own; the newest first. */
export const plansQuery = infiniteQueryOptions({
  queryKey: ['plans', 'open'],
  queryFn: ({ pageParam, signal }) =>
    send<PlanList>('GET', `/plans?scope=open${pageParam ? `&before=${pageParam}` : ''}`, { signal }),
  initialPageParam: null as number | null,
  getNextPageParam: (page) => page.next,
});

/** Gives somebody a plan. */
export function useStartPlan() {
  const queryClient = useQueryClient();
  const create = useCreate<PlanView>('/plans');
  return useMutation({
    mutationFn: (start: PlanStart) => create(start),
    onSuccess: (plan) => {
      queryClient.setQueryData(planKeys.one(plan.id), plan);
      for (const queryKey of [['plans'], ['people'], ['templates'], ['me']])
        void queryClient.invalidateQueries({ queryKey });
    },
  });
}
