import type { IsoDate } from '@milepost/shared/calendar';
import type { Candidate } from '@milepost/shared/candidate';
import { fold } from '@milepost/shared/fold';
import { groupedBy } from '@milepost/shared/grouped-by';
import { isDecisionDue, requiredLeft, waitsForDecision } from './candidate-words';
import type { CandidatesSearch, CandidateShow, CandidateSort } from './candidates-search';

type Order = (a: Candidate, b: Candidate) => number;

const byName: Order = (a, b) => a.hire.name.localeCompare(b.hire.name);

/** Who waits longest since meeting the bar, then by what is left, then those who were found ready. */
const byNeed: Order = (a, b) =>
  place(a) - place(b) ||
  sinceOf(a).localeCompare(sinceOf(b)) ||
  left(a) - left(b) ||
  b.required.met - a.required.met ||
  byName(a, b);
const place = (one: Candidate) => (waitsForDecision(one) ? 0 : one.decision?.outcome === 'ready' ? 2 : 1);
const sinceOf = (one: Candidate) => (waitsForDecision(one) ? (one.readySince ?? '') : '');
const left = (one: Candidate) => (one.required.of === 0 ? Infinity : requiredLeft(one)) || 0;

const dueOf = (one: Candidate) => (waitsForDecision(one) ? '0' : (one.decision?.reviewOn ?? '9'));

const orders: Record<CandidateSort, Order> = {
  name: byName,
  day: (a, b) => b.day - a.day || byName(a, b),
  decision: (a, b) => dueOf(a).localeCompare(dueOf(b)) || byNeed(a, b),
};

/** Whether somebody is among those that are asked for. */
export const isShown = (candidate: Candidate, show: CandidateShow | undefined, today: IsoDate): boolean =>
  show === undefined ||
  (show === 'ready'
    ? waitsForDecision(candidate)
    : show === 'due'
      ? isDecisionDue(candidate, today)
      : candidate.stale > 0);

/** Those that are looked at, gathered by role, in the order that is asked for; the role of whoever waits longest first. */
export function candidateGroups(
  candidates: readonly Candidate[],
  { only, role, search, order }: CandidatesSearch,
  today: IsoDate,
): { role: string; candidates: Candidate[] }[] {
  const words = search ? fold(search).split(/\s+/).filter(Boolean) : [];
  const shown = candidates.filter((one) => {
    const text = fold(`${one.hire.name} ${one.manager?.name ?? ''} ${one.role}`);
    return (
      isShown(one, only, today) &&
      (role === undefined || one.role === role) &&
      words.every((word) => text.includes(word))
    );
  });
  return [...groupedBy(shown, (one) => one.role)]
    .map(([name, those]) => ({ role: name, candidates: those.sort(order ? orders[order] : byNeed) }))
    .sort((a, b) => (order ? 0 : byNeed(a.candidates[0]!, b.candidates[0]!)) || a.role.localeCompare(b.role));
}

/** Everyone in one row, who waits longest first. */
export const byNeedFirst = (candidates: readonly Candidate[]): Candidate[] => candidates.toSorted(byNeed);
