import type { IsoInstant } from '@milepost/shared/calendar';
import type { PlanSummary } from './plans.types';

/** One thing on a plan that cannot move until the reader acts. */
export interface WaitOnReader {
  planId: number;
  goalId: number;
  text: string;
  for: 'sign-off' | 'blocker';
  hire: string;
  since: IsoInstant;
}

/** Sign-offs the reader may give and blockers that name them, the oldest first. */
export function waitsOnReader({ id, hire, tally, can }: PlanSummary, viewerId: number): WaitOnReader[] {
  const about = { planId: id, hire: hire.name };
  const mine = tally.waits.filter((wait) => (wait.for === 'sign-off' ? can.signOff : wait.who === viewerId));
  // A goal that waits on a sign-off may be blocked too; it then stands among the waits only once.
  const blocked = tally.blockers.filter(
    ({ goalId, who }) => who === viewerId && !mine.some((wait) => wait.goalId === goalId && wait.for === 'blocker'),
  );
  return [
    ...mine.map(({ goalId, text, since, for: what }) => ({ ...about, goalId, text, since, for: what })),
    ...blocked.map(({ goalId, text, since }) => ({ ...about, goalId, text, since, for: 'blocker' as const })),
  ].sort((a, b) => a.since.localeCompare(b.since));
}
