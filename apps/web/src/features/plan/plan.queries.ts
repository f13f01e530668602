import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { planKeys, type PlanRef, type PlanView } from '../../api/plan-cache';
import { isProblem } from '../../api/problem';
import { send } from '../../api/send';

/** Others work on the same plan: look again every minute while it is on screen, in ms. */
const often = 60_000;

/** Somebody's plan, by its number. */
export const planQuery = (planId: number) =>
  queryOptions({
    queryKey: planKeys.one(planId),
    queryFn: async ({ signal, client }) =>
      newer(client, planId, (await send('GET', `/plans/${planId}`, { signal })) as PlanView),
    refetchInterval: often,
  });

/** One's own plan; null for those who have none. */
export const myPlanQuery = queryOptions({
  queryKey: planKeys.one('mine'),
  queryFn: async ({ signal, client }) => {
    try {
      return newer(client, 'mine', (await send('GET', '/plans/mine', { signal })) as PlanView);
    } catch (error) {
      if (isProblem(error) && error.status === 404) return null;
      throw error;
    }
  },
  refetchInterval: often,
});

/** An answer that was overtaken by a write is older than what is known already. */
function newer(client: QueryClient, ref: PlanRef, plan: PlanView): PlanView {
  const known = client.getQueryData<PlanView | null>(planKeys.one(ref));
  return known && known.id === plan.id && known.version > plan.version ? known : plan;
}
