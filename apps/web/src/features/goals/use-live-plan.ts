import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { PlanView } from '../../api/plan-cache';
import { withPending } from './goal-changes';
import { outbox, type Refused } from './outbox';
import { sendPending } from './outbox-sender';

/** The plan with everything its reader just did, saved or not. Sends what an earlier visit could not. */
export function useLivePlan(plan: PlanView): PlanView {
  const client = useQueryClient();
  const { pending } = useSyncExternalStore(outbox.subscribe, outbox.read);
  const reader = plan.viewer.id;

  useEffect(() => {
    outbox.open(reader);
    const retry = () => void sendPending(client);
    retry();
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [reader, client]);

  return useMemo(() => withPending(plan, outbox.owner() === reader ? pending : []), [plan, pending, reader]);
}

/** What was refused about these goals, until the next act on them. */
export function useRefusals(goals: readonly number[]): Refused[] {
  const { refused } = useSyncExternalStore(outbox.subscribe, outbox.read);
  return goals.flatMap((goal) => refused[goal] ?? []);
}
