import { useMutation, useQueryClient } from '@tanstack/react-query';
import { planKeys, type PlanView } from '../../api/plan-cache';
import { useCreate } from '../../api/use-create';
import type { PlanStart } from './plans.types';

/** Gives somebody a plan. */
export function useStartPlan() {
  const queryClient = useQueryClient();
  const create = useCreate<PlanView>('/plans');
  return useMutation({
    mutationFn: (start: PlanStart) => create(start),
    onSuccess: (plan) => {
      queryClient.setQueryData(planKeys.one(plan.id), plan);
      for (const queryKey of [['team'], ['people'], ['templates'], ['me']])
        void queryClient.invalidateQueries({ queryKey });
    },
  });
}
