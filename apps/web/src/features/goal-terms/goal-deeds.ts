import type { DroppedGoal, Goal } from '@milepost/shared/plan-facts';
import type { QueryClient } from '@tanstack/react-query';
import { askAgain, drop, restore, waive } from './terms-requests';
import { changeTerms } from './use-terms-change';

/** Asks for a waived goal again, at once. */
export const askForAgain = (client: QueryClient, { id, text, waiver }: Goal): Promise<void> =>
  changeTerms(client, {
    ask: askAgain(id),
    says: `“${text}” is asked for again.`,
    undo: () => waive(id, waiver?.reason ?? ''),
  });

/** Brings a dropped goal back, at once. */
export const bringBack = (client: QueryClient, { id, text, reason }: DroppedGoal): Promise<void> =>
  changeTerms(client, { ask: restore(id), says: `“${text}” is back.`, undo: () => drop(id, reason) });
