import type { QueryClient } from '@tanstack/react-query';
import { keepPlan, planKeys, type PlanView } from '../../api/plan-cache';
import { isProblem } from '../../api/problem';
import { toasts } from '../../ui/toasts/toasts';

/** What a change answers replaces what is known of the plan; lists and people may show it too. */
export function keepChange(client: QueryClient, fresh: PlanView): void {
  keepPlan(client, fresh);
  for (const queryKey of [['plans'], ['team'], ['people'], ['me']]) void client.invalidateQueries({ queryKey });
}

/** Keeps what another did meanwhile, where a change was refused for it: 412 brings the plan along. */
export function keepNews(client: QueryClient, planId: number, error: Error): void {
  if (isProblem(error, 'changed-meanwhile')) keepChange(client, error.view as PlanView);
  else if (isProblem(error) && error.status === 409) void client.invalidateQueries({ queryKey: planKeys.one(planId) });
}

/** Takes a change back and says so; where that is refused, says why. */
export async function undoChange(
  client: QueryClient,
  planId: number,
  undo: () => Promise<PlanView>,
  says: string,
): Promise<void> {
  try {
    keepChange(client, await undo());
    toasts.say(says);
  } catch (error) {
    keepNews(client, planId, error as Error);
    toasts.wrong(`Not undone. ${(error as Error).message}`);
  }
}
