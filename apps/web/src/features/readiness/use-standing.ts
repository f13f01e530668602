import { useMemo } from 'react';
import type { ReadinessView } from '../../api/readiness-cache';
import { useNow } from '../../ui/use-now';
import { type Standing, standingOf } from './standing';

/** Where a hire stands now. Days turn on a quarter of an hour everywhere on earth, so no more often. */
export function useStanding(view: ReadinessView): Standing {
  const now = quarterOf(useNow());
  return useMemo(() => standingOf(view, now), [view, now]);
}

const quarter = 15 * 60_000;
const quarterOf = (now: string) => new Date(Math.floor(Date.parse(now) / quarter) * quarter).toISOString();
