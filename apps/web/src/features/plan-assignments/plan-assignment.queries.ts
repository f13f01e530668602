import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../api/send';
import { useCreate } from '../../api/use-create';
import type { AssignmentRequest, GivenPlans } from './plan-assignment.types';

const all = ['plan-assignments'] as const;

/** Whom the reader may give a plan, narrowed by words and a team. */
export const unplannedQuery = (filter: { search?: string | undefined; team?: number | undefined }) =>
  queryOptions({
    queryKey: [...all, 'people', filter],
    queryFn: ({ signal }) => {
      const asked = new URLSearchParams();
      for (const [name, value] of Object.entries(filter)) if (value) asked.set(name, String(value));
      return send('GET', asked.size ? (`/plan-assignments/people?${asked}` as const) : '/plan-assignments/people', {
        signal,
      });
    },
    placeholderData: keepPreviousData,
  });

/** What everyone would get; asked anew whenever the request changes. */
export const previewQuery = (request: AssignmentRequest | null) =>
  queryOptions({
    queryKey: [...all, 'preview', request],
    queryFn: ({ signal }) => send('POST', '/plan-assignments/preview', { body: request!, signal }),
    enabled: request !== null,
    placeholderData: (before) => (request ? before : undefined),
  });

/** Gives the plans, all or none. */
export function useGivePlans() {
  const queryClient = useQueryClient();
  const create = useCreate<GivenPlans>('/plan-assignments');
  return useMutation({
    mutationFn: (request: AssignmentRequest) => create(request),
    onSuccess: () => {
      for (const queryKey of [['plans'], ['team'], ['people'], ['templates'], ['me']])
        void queryClient.invalidateQueries({ queryKey });
    },
    // what stood in the way shows in a fresh preview
    onSettled: () => queryClient.invalidateQueries({ queryKey: all }),
  });
}
