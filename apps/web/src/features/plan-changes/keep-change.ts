import type { QueryClient } from '@tanstack/react-query';
import { planKeys, type PlanView } from '../../api/plan-cache';
import { isProblem } from '../../api/problem';
import { toasts } from '../../ui/toasts/toasts';

/** What a change answers replaces what is known of the plan. */
export function keepPlan(client: QueryClient, plan: PlanView): void {
  client.setQueryData(planKeys.one(plan.id), plan);
  if (plan.viewer.hire) client.setQueryData(planKeys.one('mine'), plan);
  for (const queryKey of [planKeys.activity(plan.id), ['plans'], ['team'], ['people'], ['me']])
    void client.invalidateQueries({ queryKey });
}

/** Keeps what another did meanwhile, where a change was refused for it: 412 brings the plan along. */
export function keepNews(client: QueryClient, planId: number, error: Error): void {
  if (isProblem(error, 'changed-meanwhile')) keepPlan(client, error.view as PlanView);
  else if (isProblem(error) && error.status === 409) void client.invalidateQueries({ queryKey: planKeys.one(planId) });
}

/** Takes a change back and says so; where that is refused, says why. */
export async function undoChange(
  client: QueryClient,
  planId: number,
  undo: () => Promise<unknown>,
  says: string,
): Promise<void> {
  try {
    keepPlan(client, (await undo()) as PlanView);
    toasts.say(says);
  } catch (error) {
    keepNews(client, planId, error as Error);
    toasts.wrong(`Not undone. ${(error as Error).message}`);
  }
}
