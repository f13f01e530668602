import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../api/send';
import { useCreate } from '../../api/use-create';
import type { Team, TeamDraft } from './teams.types';

export const teamsQuery = queryOptions({
  queryKey: ['teams'],
  queryFn: ({ signal }) => send('GET', '/teams', { signal }),
});

const bodyOf = ({ name, lead }: TeamDraft) => ({ name: name.trim(), leadId: lead?.id ?? null });

/** One change of the teams, and afterwards their list as it stands. */
function useTeamChange<Input, Answer = unknown>(change: (input: Input) => Promise<Answer>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => {
      // Every person names their team.
      void queryClient.invalidateQueries({ queryKey: ['people'] });
      return queryClient.invalidateQueries({ queryKey: teamsQuery.queryKey });
    },
  });
}

export function useAddTeam() {
  const create = useCreate<Team>('/teams');
  return useTeamChange((draft: TeamDraft) => create(bodyOf(draft)));
}

/** Renames a team or gives it another lead, if nobody else changed it since it was read (else 412). */
export const useEditTeam = () =>
  useTeamChange(({ team, draft }: { team: Team; draft: TeamDraft }) =>
    send('PATCH', `/teams/${team.id}`, { body: bodyOf(draft), headers: { 'if-match': `"${team.version}"` } }),
  );

export const useRemoveTeam = () => useTeamChange((team: Team) => send('DELETE', `/teams/${team.id}`));
