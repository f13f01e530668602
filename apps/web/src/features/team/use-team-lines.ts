import { useMemo } from 'react';
import { useNow } from '../../ui/use-now';
import type { HireLine, TeamBoard } from './team.types';
import { linesOf } from './team-lines';

/** Where every hire of the board stands now. Days turn on a quarter of an hour everywhere on earth, so no more often. */
export function useTeamLines(board: TeamBoard): HireLine[] {
  const now = quarterOf(useNow());
  return useMemo(() => linesOf(board, now), [board, now]);
}

const quarter = 15 * 60_000;
const quarterOf = (now: string) => new Date(Math.floor(Date.parse(now) / quarter) * quarter).toISOString();
