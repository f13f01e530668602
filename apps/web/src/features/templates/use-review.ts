import { useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../api/send';
import { toasts } from '../../ui/toasts/toasts';

/** Marks a template's version as reviewed, or takes that back; each offers the other as its undo. */
export function useReview(slug: string, version: number) {
  const queryClient = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: (reviewed: boolean) =>
      send(reviewed ? 'PUT' : 'DELETE', `/templates/${slug}/versions/${version}/review`),
    onSuccess: (_, reviewed) => {
      toasts.say(reviewed ? 'Marked as reviewed.' : 'No longer marked as reviewed.', () => mutate(!reviewed));
      return queryClient.invalidateQueries({ queryKey: ['templates'] });
    },
    onError: (error) => toasts.wrong(`The review was not changed. ${error.message}`),
  });
  return mutate;
}
