import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { send } from '../../api/send';
import type { Decisions, MovablePlan, MoveOutcome, PlanMoves } from './plan-moves.queries';

/** So many plans go out in one request; each is moved by itself whatever happens to the others. */
const atOnce = 20;

/** Moves plans in batches and says how far it is. What was moved stays moved when the connection goes: one moves the rest. */
export function usePlanMoves(
  { slug, to }: Pick<PlanMoves, 'slug' | 'to'>,
  onMoved: (outcomes: readonly MoveOutcome[]) => void,
) {
  const client = useQueryClient();
  const [outcomes, setOutcomes] = useState<MoveOutcome[]>([]);
  const moving = useMutation({
    networkMode: 'always',
    mutationFn: async ({ plans, decisions }: { plans: readonly MovablePlan[]; decisions: Decisions }) => {
      let all = outcomes;
      for (let at = 0; at < plans.length; at += atOnce) {
        const batch = plans.slice(at, at + atOnce).map(({ planId, seenVersion }) => ({
          planId,
          seenVersion,
          resolutions: decisions[planId] ?? [],
        }));
        const path = `/templates/${encodeURIComponent(slug)}/moves`;
        const answer = await send<{ outcomes: MoveOutcome[] }>('POST', path, { body: { to, plans: batch } });
        all = [...all, ...answer!.outcomes];
        setOutcomes(all);
      }
      return all;
    },
    onSuccess: onMoved,
    onSettled: () => client.invalidateQueries(),
  });
  return { ...moving, outcomes };
}
