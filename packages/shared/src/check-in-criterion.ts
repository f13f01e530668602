import { weightOf, type UndatedCriterion } from './criterion.js';
import type { CheckInResult, ReadinessFacts } from './readiness-facts.js';

const isGood = ({ outcome }: CheckInResult): boolean => outcome === 'on-track';

/** The outcomes of the check-ins: met when the last two were on track; before the second, the one there is. */
export function checkInCriterion({ checkIns }: ReadinessFacts): UndatedCriterion {
  const all = checkIns.toSorted((a, b) => (a.closedAt < b.closedAt ? -1 : 1));
  const held = all.slice(-2);
  const good = held.filter(isGood).length;
  const last = held.at(-1);
  const isMet = held.length > 0 && good === held.length;
  // the run of good ones makes it with its second, where something came before it
  const run = all.findLastIndex((one) => !isGood(one)) + 1;
  return {
    key: 'check-ins',
    text: 'Outcomes of the check-ins',
    ...weightOf(undefined, 'supporting'),
    verdict: held.length === 0 ? 'no evidence' : isMet ? 'met' : 'not yet',
    basis: { source: 'check-ins', held: held.length, good, lastGood: last !== undefined && isGood(last) },
    evidence: [],
    newestAt: last?.closedAt ?? null,
    metAt: isMet ? all[run === 0 ? 0 : run + 1]!.closedAt : null,
    confirmedBy: last?.by ?? null,
  };
}
