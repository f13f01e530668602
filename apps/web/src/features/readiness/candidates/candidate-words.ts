import { dateIn, daysBetween, type IsoDate } from '@milepost/shared/calendar';
import type { Candidate } from '@milepost/shared/candidate';
import { shortDay } from '../../../ui/day-words';
import { spanWords } from '../readiness-words';

/** Every required criterion is met, and nobody has said "ready" since. */
export const waitsForDecision = ({ ready, decision }: Candidate): boolean => ready && decision?.outcome !== 'ready';

/** The day on which a decision is to be looked at again has come, or somebody waits for the first one. */
export const isDecisionDue = (candidate: Candidate, today: IsoDate): boolean =>
  waitsForDecision(candidate) || (candidate.decision?.reviewOn ?? '9999') <= today;

/** How many required criteria are not met. */
export const requiredLeft = ({ required }: Candidate): number => required.of - required.met;

/** How far somebody is from ready, in words and by name: "2 required left: on call; IaC proficiency". */
export function distanceWords(candidate: Candidate, today: IsoDate, timeZone: string): string {
  const { decision, readySince, required, ready } = candidate;
  if (decision?.outcome === 'ready') return `Found ready on ${shortDay(dateIn(timeZone, decision.at), today)}`;
  if (ready && readySince) {
    const since = dateIn(timeZone, readySince);
    const days = daysBetween(since, today);
    return `Every required criterion is met, since ${days > 0 ? `${shortDay(since, today)} (${spanWords(days)})` : 'today'}`;
  }
  if (required.of === 0) return 'Nothing is required by the template';
  if (candidate.criteria.every(({ weight, verdict }) => weight !== 'required' || verdict === 'no evidence'))
    return `Nothing shows any of the ${required.of} required ones yet`;
  const open = candidate.criteria.filter(({ weight, verdict }) => weight === 'required' && verdict !== 'met');
  const named = open.slice(0, 2).map(({ text }) => shortened(text));
  const more = open.length - named.length;
  return `${open.length} required left: ${named.join('; ')}${more ? `; and ${more} more` : ''}`;
}

/** The name of a criterion without its explanation: what stands before a colon, cut at a word. */
export function shortened(text: string, most = 48): string {
  const [head = text] = text.split(/[:(]/);
  const words = head.trim();
  if (words.length <= most) return words;
  return `${words.slice(0, words.lastIndexOf(' ', most)).replace(/[,;]$/, '')}…`;
}

/** "Not yet, Thu 3 Dec" and when it is looked at again. */
export function decisionWords({ decision }: Candidate, today: IsoDate, timeZone: string): string {
  if (!decision) return 'None yet';
  return `${decision.outcome === 'ready' ? 'Ready' : 'Not yet'}, ${shortDay(dateIn(timeZone, decision.at), today)}`;
}

/** "day 302", "starts in 4 days", "completed". */
export function dayWordsOf({ day, paused, closedAt }: Pick<Candidate, 'day' | 'paused' | 'closedAt'>): string {
  if (closedAt) return 'plan completed';
  if (day < 0) return `starts in ${spanWords(-day)}`;
  return `day ${day}${paused ? ', paused' : ''}`;
}
