import { awaitsSignOff, countOf, isDone, isRequired } from '@milepost/shared/completion';
import { daysBetween, type IsoDate } from '@milepost/shared/calendar';
import { waitOf } from '@milepost/shared/goal-waiting';
import { sinceDay } from '@milepost/shared/pace-sentence';
import type { GoalTree } from '@milepost/shared/plan-facts';
import type { PlanStandingToday } from '@milepost/shared/plan-pace';
import { dayWords, shortDay } from '../../ui/day-words';
import { anyOf, capital, type PlanWords } from '../../ui/plan-words';

/** One goal in the first screenful, with the sentence that says why it stands there. */
export interface Asked {
  goal: GoalTree;
  says: string;
}

export interface AskedToday {
  /** Waits on the reader, who is not the hire. */
  reader: Asked[];
  overdue: Asked[];
  next: Asked[];
  waiting: Asked[];
}

/** How many goals of the future are worth a place on the first screenful; all that fall on the first of their days count. */
const mostNext = 3;

/** What is overdue, what is due next and what waits on whom. A goal that waits on another is never called overdue. */
export function askedToday(
  { goals, phases, today }: PlanStandingToday,
  words: PlanWords,
  waitsOnReader: (goal: GoalTree) => boolean,
): AskedToday {
  const milestone = new Map(phases.map(({ key, due }) => [key, due]));
  const dueOf = (goal: GoalTree) => milestone.get(goal.phase) ?? null;
  const open = goals.filter((goal) => isRequired(goal) && !isDone(goal));
  const waiting = open.filter((goal) => waitOf(goal, words.hireId));
  const reader = goals.filter(waitsOnReader);
  const free = open.filter((goal) => !waiting.includes(goal));
  const isLate = (goal: GoalTree) => (dueOf(goal) ?? today) < today;
  const dayOf = (goal: GoalTree): IsoDate => goal.plannedOn ?? dueOf(goal) ?? '9999';
  const early = (a: GoalTree, b: GoalTree) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0);
  const next = free.filter((goal) => !isLate(goal) && dueOf(goal)).sort(early);
  const together = next.filter((goal) => next[0] && dayOf(goal) === dayOf(next[0])).length;

  return {
    reader: reader.map((goal) => ({ goal, says: waitWords(goal, words) })),
    overdue: free
      .filter(isLate)
      .sort(early)
      .map((goal) => ({ goal, says: lateWords(goal, dueOf(goal) ?? today, today, words) })),
    next: next
      .slice(0, Math.max(mostNext, together))
      .map((goal) => ({ goal, says: nextWords(goal, dayOf(goal), today) })),
    waiting: waiting.filter((goal) => !reader.includes(goal)).map((goal) => ({ goal, says: waitWords(goal, words) })),
  };
}

function lateWords({ signOff }: GoalTree, due: IsoDate, today: IsoDate, { callOf }: PlanWords): string {
  const days = daysBetween(due, today);
  const was = `Was due ${shortDay(due, today)}, ${days} ${days === 1 ? 'day' : 'days'} ago`;
  return signOff?.outcome === 'returned' && signOff.by ? `Returned by ${callOf(signOff.by)}. ${was}` : was;
}

function nextWords(goal: GoalTree, on: IsoDate, today: IsoDate): string {
  const count = goal.kind === 'count' ? `. ${countOf(goal)} of ${goal.min ?? 1}` : '';
  return `${goal.signOff?.outcome === 'returned' ? 'Returned. ' : ''}${capital(dayWords(on, today))}${count}`;
}

function waitWords(goal: GoalTree, words: PlanWords): string {
  const { blocker, signOff } = goal;
  if (awaitsSignOff(goal) && signOff) {
    const who = words.signers.length ? capital(anyOf(words.signers.map(words.callOf))) : 'Somebody';
    return `${who} to sign, since ${sinceDay(signOff.askedAt, words)}`;
  }
  if (!blocker) return '';
  const who = blocker.clearableBy === null ? 'Somebody outside' : capital(words.callOf(blocker.clearableBy));
  return `${who} to clear, since ${sinceDay(blocker.at, words)}: ${blocker.text}`;
}
