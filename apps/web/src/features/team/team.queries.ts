import { queryOptions } from '@tanstack/react-query';
import { send } from '../../api/send';
import type { Inbox, TeamBoard } from './team.types';
import type { TeamScope } from './team-search';

export const teamKeys = { all: ['team'] as const, inbox: ['inbox'] as const };

/** Others work on the same plans: look again every minute while it is on screen, in ms. */
const often = 60_000;

/** Whoever comes back has changed something, mostly: a board is fresh only while its page appears, in ms. */
const settled = 1_000;

/** The board of a branch, a team or everyone within sight. Shown at once when known, and asked for again every time. */
export const teamQuery = (scope: TeamScope = {}) =>
  queryOptions({
    queryKey: [...teamKeys.all, scope] as const,
    queryFn: async ({ signal }) => (await send('GET', pathOf(scope), { signal })) as TeamBoard,
    staleTime: settled,
    refetchInterval: often,
  });

function pathOf(scope: TeamScope) {
  const query = new URLSearchParams(Object.entries(scope).map(([name, value]) => [name, String(value)]));
  return query.size ? (`/team?${query}` as const) : ('/team' as const);
}

/** What waits on the reader, with its evidence. */
export const inboxQuery = queryOptions({
  queryKey: teamKeys.inbox,
  queryFn: async ({ signal }) => (await send('GET', '/inbox', { signal })) as Inbox,
});
