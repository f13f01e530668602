import { dateIn, daysBetween, weekday, type IsoDate } from './calendar.js';
import type { PaceReason } from './pace.js';
import { phaseName } from './phase.js';

/** What a reason needs to become a sentence: the reader, the names, and their day. */
export interface SentenceContext {
  viewerId: number;
  hireId: number;
  /** Whoever signs for this plan, for waits that name nobody. */
  signers: readonly number[];
  nameOf: (id: number) => string;
  today: IsoDate;
  timeZone: string;
}

const goals = (n: number): string => (n === 1 ? '1 goal' : `${n} goals`);
const roughly = (n: number): string => goals(Math.round(n * 10) / 10);
const days = (n: number): string => (n === 1 ? '1 day' : `${n} days`);
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A reason of pace as people say it, with who can act: "1 goal waits on your sign-off since Tuesday". */
export function paceSentence(reason: PaceReason, context: SentenceContext): string {
  switch (reason.code) {
    case 'late':
      return `${goals(reason.goals)} of ${phaseName(reason.phase)} ${reason.goals === 1 ? 'is' : 'are'} ${days(reason.days)} late`;
    case 'short':
      return `${roughly(reason.goals)} short of the line`;
    case 'ahead':
      return `${roughly(reason.goals)} ahead of the line`;
    case 'blocked':
      return `“${reason.blocker.text}” is blocked since ${sinceDay(reason.blocker.since, context)}; ${clearer(reason.blocker.who, context)}`;
    case 'check-in-overdue':
      return `The ${phaseName(reason.phase)} check-in is ${days(reason.days)} overdue`;
    case 'waits':
      return reason.wait.for === 'sign-off'
        ? `“${reason.wait.text}” waits on ${signer(context)} since ${sinceDay(reason.wait.since, context)}`
        : `“${reason.wait.text}” is blocked since ${sinceDay(reason.wait.since, context)}; ${clearer(reason.wait.who, context)}`;
  }
}

/** "today", "yesterday", the weekday within a week, else "3 November", with its year where that is another. */
export function sinceDay(at: string, { today, timeZone }: Pick<SentenceContext, 'today' | 'timeZone'>): string {
  const day = dateIn(timeZone, at);
  const ago = daysBetween(day, today);
  if (ago <= 0) return 'today';
  if (ago === 1) return 'yesterday';
  return ago < 7 ? weekdays[weekday(day) - 1]! : dayAndMonth(day, today);
}

function dayAndMonth(day: IsoDate, today: IsoDate): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return `${date} ${months[month - 1]}${today.startsWith(String(year)) ? '' : ` ${year}`}`;
}

function signer({ viewerId, signers, nameOf }: SentenceContext): string {
  if (signers.includes(viewerId)) return 'your sign-off';
  return signers.length ? `a sign-off by ${signers.map(nameOf).join(' or ')}` : 'a sign-off';
}

function clearer(who: number | null, { viewerId, hireId, nameOf }: SentenceContext): string {
  if (who === null) return 'somebody outside can clear it';
  if (who === viewerId) return 'you can clear it';
  return who === hireId ? 'the hire can clear it' : `${nameOf(who)} can clear it`;
}
