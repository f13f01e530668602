import type { QueryClient } from '@tanstack/react-query';
import { keepPlan, type PlanView } from '../../api/plan-cache';
import { toasts } from '../../ui/toasts/toasts';

/** What the Undo of a toast does: asks for the plan as it was, and says what was refused. */
export const putBack = (client: QueryClient, ask: () => Promise<unknown>) => () => void back(client, ask);

async function back(client: QueryClient, ask: () => Promise<unknown>): Promise<void> {
  try {
    keepPlan(client, (await ask()) as PlanView);
    toasts.say('Taken back.');
  } catch (error) {
    toasts.wrong(`Not taken back. ${(error as Error).message}`);
  }
}
