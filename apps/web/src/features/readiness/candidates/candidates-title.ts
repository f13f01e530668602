import { dateIn, daysBetween, type IsoDate } from '@milepost/shared/calendar';
import type { Candidate } from '@milepost/shared/candidate';
import { shortDay } from '../../../ui/day-words';
import { spanWords } from '../readiness-words';
import { byNeedFirst } from './candidate-groups';
import { isDecisionDue, waitsForDecision } from './candidate-words';

/** Who is ready and waits, as the answer the page is opened for. */
export function candidatesTitle(candidates: readonly Candidate[]): string {
  const waiting = candidates.filter(waitsForDecision);
  if (candidates.length === 0) return 'Nobody’s readiness is yours to weigh yet';
  if (waiting.length === 0) return 'Nobody waits for a decision';
  if (waiting.length === 1) return `${waiting[0]!.hire.name} meets every required criterion and waits for a decision`;
  return `${waiting.length} of ${candidates.length} meet every required criterion and wait for a decision`;
}

/** Who has waited longest, how many decisions are due, where evidence is stale. */
export function candidatesSubtitle(candidates: readonly Candidate[], today: IsoDate, timeZone: string): string {
  const waiting = byNeedFirst(candidates).filter(waitsForDecision);
  const [first] = waiting;
  const due = candidates.filter((one) => !waitsForDecision(one) && isDecisionDue(one, today)).length;
  const stale = candidates.filter((one) => one.stale > 0).length;
  const since = first?.readySince && dateIn(timeZone, first.readySince);
  const days = since ? daysBetween(since, today) : 0;
  // the title names the one who waits alone
  const longest = waiting.length > 1 ? `${first?.hire.name} has waited longest: ` : 'For ';
  return [
    since && first && days > 0 ? `${longest}${spanWords(days)}, since ${shortDay(since, today)}.` : '',
    due ? `${due} ${due === 1 ? 'is' : 'are'} to be looked at again.` : '',
    stale ? `Evidence has gone stale for ${stale} of ${candidates.length}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
