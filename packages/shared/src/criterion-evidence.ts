import type { IsoInstant } from './calendar.js';
import type { ReadinessFacts, UsedEvidence } from './readiness-facts.js';

/** The latest of some moments; null without any. */
export const latest = (moments: readonly (IsoInstant | null | undefined)[]): IsoInstant | null =>
  moments.reduce<IsoInstant | null>((last, at) => (at && (!last || at > last) ? at : last), null);

/** In the order in which lists show them. */
export const newestFirst = (list: readonly UsedEvidence[]): UsedEvidence[] =>
  list.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : b.id - a.id));

/** What was said to support something, the newest first. */
export const evidenceFor = (
  { evidence }: Pick<ReadinessFacts, 'evidence'>,
  kind: 'kpi' | 'skill' | 'criterion',
  key: string,
): UsedEvidence[] =>
  newestFirst(evidence.filter(({ uses }) => uses.some((use) => use.kind === kind && use.key === key)));
