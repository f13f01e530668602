import { useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../api/send';
import { useCreate } from '../../api/use-create';
import { toasts } from '../../ui/toasts/toasts';
import { peopleKeys, personQuery } from './people.queries';
import type { LinkKind, PersonDraft, PersonView } from './people.types';
import { bodyOf, type PersonChanges } from './person-draft';

/** Adds somebody to the directory. */
export function useAddPerson() {
  const queryClient = useQueryClient();
  const create = useCreate<PersonView>('/people');
  return useMutation({
    mutationFn: (draft: PersonDraft) => create(bodyOf(draft)),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: peopleKeys.all }),
  });
}

/** Saves what changed about somebody, if `version` is still the one that stands there (else 412 with the current view). */
export function useEditPerson(id: number) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ version, changes }: { version: number; changes: PersonChanges }) =>
      send('PATCH', `/people/${id}`, { body: changes, headers: { 'if-match': `"${version}"` } }),
    onSuccess: (person) => {
      queryClient.setQueryData(personQuery(id).queryKey, person);
      // A new name, team or manager shows in many places.
      for (const queryKey of [['me'], ['teams'], ['plans'], ['plan']]) void queryClient.invalidateQueries({ queryKey });
      return queryClient.invalidateQueries({ queryKey: peopleKeys.all });
    },
  });
}

/** Deactivates somebody or lets them in again; each says what happened, and Undo leads back. */
export function useActivePerson({ id, name }: { id: number; name: string }) {
  const queryClient = useQueryClient();
  const change = useMutation({
    mutationFn: (active: boolean) => send<unknown>(active ? 'DELETE' : 'PUT', `/people/${id}/deactivation`),
    onSuccess: (_, active) =>
      void toasts.say(active ? `${name} can sign in again.` : `${name} is deactivated and signed out everywhere.`, () =>
        change.mutate(!active),
      ),
    onError: (error) => void toasts.wrong(error.message),
    onSettled: () => queryClient.invalidateQueries({ queryKey: peopleKeys.all }),
  });
  return change;
}

/** Makes a link by which somebody sets their password. Older unused ones end. */
export const useMakeLink = (id: number) =>
  useMutation({
    mutationFn: (kind: LinkKind) => send('POST', `/people/${id}/links`, { body: { kind } }),
  });
