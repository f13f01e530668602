import { useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../api/send';
import { draftPath } from './draft.queries';
import type { DraftStanding } from './draft.types';

/** Everything that a draft's fate shows in. */
const refresh = (client: ReturnType<typeof useQueryClient>) =>
  Promise.all(
    ['templates', 'template-versions', 'plan-moves'].map((noun) => client.invalidateQueries({ queryKey: [noun] })),
  );

/** Publishes the draft; what is not saved yet is saved first. `save` gives where it stands then, null while it is not saved. */
export function usePublish(slug: string, save: () => Promise<DraftStanding | null>) {
  const client = useQueryClient();
  return useMutation({
    networkMode: 'always',
    mutationFn: async (note: string) => {
      const standing = await save();
      if (!standing) throw new Error('What you wrote is not saved yet.');
      return send<object>('PUT', `${draftPath(slug)}/publication`, {
        body: { note },
        headers: { 'if-match': `"${standing.revision}"` },
      });
    },
    onSuccess: () => refresh(client),
  });
}

/** Throws a draft away; one that was never published takes its template with it. */
export function useDiscard(slug: string) {
  const client = useQueryClient();
  return useMutation({
    networkMode: 'always',
    mutationFn: () => send<undefined>('DELETE', draftPath(slug)),
    onSuccess: () => refresh(client),
  });
}

/** What becomes of a review; each gives where the draft stands then. */
export type ReviewAct =
  { act: 'ask'; reviewerId: number } | { act: 'withdraw' } | { act: 'approve' } | { act: 'return'; reason: string };

export function useReviewAct(slug: string, onDone: (standing: DraftStanding) => void) {
  const client = useQueryClient();
  return useMutation({
    networkMode: 'always',
    mutationFn: (deed: ReviewAct): Promise<DraftStanding> => {
      const to = draftPath(slug);
      if (deed.act === 'ask')
        return send<DraftStanding>('PUT', `${to}/review-request`, { body: { reviewerId: deed.reviewerId } });
      if (deed.act === 'withdraw') return send<DraftStanding>('DELETE', `${to}/review-request`);
      if (deed.act === 'approve') return send<DraftStanding>('PUT', `${to}/approval`);
      return send<DraftStanding>('PUT', `${to}/return`, { body: { reason: deed.reason } });
    },
    onSuccess: (standing) => {
      onDone(standing);
      return refresh(client);
    },
  });
}
