import { useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../api/send';
import { toasts } from '../../ui/toasts/toasts';
import { meQuery } from './session.queries';
import type { Me } from './session.types';

type MyDays = Pick<Me, 'timeZone' | 'workingDays'>;

/** Saves my time zone and working days as they are chosen: on screen at once, with a way back. */
export function useMyDays(me: Me) {
  const queryClient = useQueryClient();
  const show = (days: MyDays) =>
    queryClient.setQueryData(meQuery.queryKey, (now: Me | undefined) => now && { ...now, ...days });
  const save = useMutation({
    mutationFn: async ({ to: { timeZone, workingDays } }: { to: MyDays; from: MyDays }) => {
      const { version } = await send('GET', `/people/${me.id}`);
      return send('PATCH', `/people/${me.id}`, {
        body: { timeZone, workingDays },
        headers: { 'if-match': `"${version}"` },
      });
    },
    // One after the other, so that the last choice is the one that stays.
    scope: { id: 'my-days' },
    onMutate: ({ to }) => show(to),
    onSuccess: (_, { to, from }) => toasts.say('Saved.', () => save.mutate({ to: from, from: to })),
    onError: (error, { from }) => {
      show(from);
      toasts.wrong(`Not saved. ${error.message}`);
    },
    onSettled: () => {
      void queryClient.invalidateQueries({ queryKey: meQuery.queryKey });
      return queryClient.invalidateQueries({ queryKey: ['people'] });
    },
  });
  const { timeZone, workingDays } = me;
  return (change: Partial<MyDays>) =>
    save.mutate({ to: { timeZone, workingDays, ...change }, from: { timeZone, workingDays } });
}
