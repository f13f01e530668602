import { addDays, daysBetween, type IsoDate } from './calendar.js';
import { preparationDays } from './check-in.js';
import type { CheckInLine, CheckInLineStanding, CheckInPlan, CheckInTask } from './check-in-standing.js';
import { outcomeWords } from './check-in-words.js';
import { dayName } from './day-name.js';
import { sinceDay } from './pace-sentence.js';

/** What the reader has to do, as the words of a way there. */
export const taskWords: Record<CheckInTask, string> = {
  hold: 'Hold it',
  close: 'Close it',
  write: 'Write your view',
  submit: 'Submit your view',
  acknowledge: 'Acknowledge it',
  add: 'Add your view',
};

/** Who reads, and what others are called. */
export interface CheckInSaysContext {
  viewerId: number;
  nameOf: (id: number) => string;
}

/**
 * Where a check-in stands, in a sentence or two: how late it is, whose view is missing, how it ended. Nothing of what
 * anybody wrote, save why it was skipped.
 */
export function checkInSays(
  line: CheckInLine,
  plan: CheckInPlan,
  standing: CheckInLineStanding,
  context: CheckInSaysContext,
): string {
  const late = standing.overdue && standing.day ? `${lateBy(standing.day, standing.today)}. ` : '';
  return `${late}${stateSays(line, plan, standing, context)}`.trim();
}

function stateSays(
  { openedAt, outcome, skipReason, submitted }: CheckInLine,
  plan: CheckInPlan,
  { state, day, today, lacks }: CheckInLineStanding,
  context: CheckInSaysContext,
): string {
  const since = (at: string) => sinceDay(at, { today, timeZone: plan.hire.timeZone });
  const ended = outcome ? `${outcomeWords[outcome]}.` : 'Held.';
  switch (state) {
    case 'planned':
      return day ? `Prepared from ${shortDay(addDays(day, -preparationDays), today)}.` : 'Its milestone has no date.';
    case 'preparing':
      return missing(plan, lacks, context) || (submitted ? 'Both views are in.' : 'Being prepared.');
    case 'open':
      return `Open since ${since(openedAt ?? '')}. ${missing(plan, lacks, context)}`.trim();
    case 'closed':
      return `${ended} Waits for ${plan.hire.id === context.viewerId ? 'your' : `${firstOf(plan.hire.name)}’s`} acknowledgement.`;
    case 'acknowledged':
      return ended;
    case 'skipped':
      return skipReason ? `Skipped: ${skipReason}` : 'Skipped.';
  }
}

/** "Your view and Priya’s are missing.", "Ruth’s view is missing."; nothing where all are in. */
function missing(plan: CheckInPlan, lacks: CheckInLineStanding['lacks'], context: CheckInSaysContext): string {
  const whose = lacks.map((side) => {
    const id = side === 'hire' ? plan.hire.id : plan.managerId;
    if (id === context.viewerId) return 'your';
    return id === null ? 'the manager’s' : `${firstOf(id === plan.hire.id ? plan.hire.name : context.nameOf(id))}’s`;
  });
  const [first, second] = whose.sort((a, b) => Number(b === 'your') - Number(a === 'your'));
  if (!first) return '';
  return second ? `${capital(first)} view and ${second} are missing.` : `${capital(first)} view is missing.`;
}

const lateBy = (day: IsoDate, today: IsoDate): string => {
  const days = daysBetween(day, today);
  return days === 1 ? '1 day overdue' : `${days} days overdue`;
};

/** "Tue 9 Feb", with its year only where that is another. */
const shortDay = (on: IsoDate, today: IsoDate): string => dayName(on).replace(` ${today.slice(0, 4)}`, '');

const firstOf = (name: string): string => name.split(' ')[0] ?? name;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
