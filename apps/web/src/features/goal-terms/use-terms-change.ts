import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { keepPlan, type PlanView } from '../../api/plan-cache';
import { isProblem } from '../../api/problem';
import { toasts } from '../../ui/toasts/toasts';
import type { TermsRequest } from './terms-requests';

/** The reason that stands on what is taken back at once. */
export const takenBack = 'Taken back';

/** A change with its sentence, and the change that takes it back. */
export interface TermsDeed {
  ask: TermsRequest;
  says: string;
  /** Made from the plan as the change left it. */
  undo?: (fresh: PlanView) => TermsRequest;
}

/** Sends a change to what a plan asks; the toast that tells of it takes it back. */
export function useTermsChange() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ ask }: TermsDeed) => ask(),
    onSuccess: (fresh, deed) => tell(client, fresh, deed),
    onError: (error) => {
      if (isProblem(error, 'changed-meanwhile')) keepPlan(client, error.view as PlanView);
    },
  });
}

/** The same from outside a dialog: what is refused is said in a toast. */
export async function changeTerms(client: QueryClient, deed: TermsDeed): Promise<void> {
  try {
    tell(client, await deed.ask(), deed);
  } catch (error) {
    toasts.wrong(`Nothing has changed. ${(error as Error).message}`);
  }
}

function tell(client: QueryClient, fresh: PlanView, { says, undo }: TermsDeed): void {
  keepPlan(client, fresh);
  toasts.say(says, undo && (() => void changeTerms(client, { ask: undo(fresh), says: 'Taken back.' })));
}
