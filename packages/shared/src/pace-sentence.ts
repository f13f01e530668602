import { compareInstants, dateIn, daysBetween, weekday, type IsoDate } from './calendar.js';
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
  /** From so many letters on a goal's name is cut at a word; whole where left out. */
  longestName?: number;
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
      return `${named(reason.blocker, context)} is blocked since ${sinceDay(reason.blocker.since, context)}; ${clearer(reason.blocker.who, context)}`;
    case 'waits':
      return reason.wait.for === 'sign-off'
        ? `${named(reason.wait, context)} waits on ${signer(context)} since ${sinceDay(reason.wait.since, context)}`
        : `${named(reason.wait, context)} is blocked since ${sinceDay(reason.wait.since, context)}; ${clearer(reason.wait.who, context)}`;
  }
}

function named({ text }: { text: string }, { longestName = Infinity }: SentenceContext): string {
  if (text.length <= longestName) return `“${text}”`;
  const words = text.slice(0, longestName).replace(/[\s,;:–-]+\S*$/, '');
  return `“${words} …”`;
}

/**
 * All reasons of a pace in words: the weightiest, then what the reader can act on, then the rest. What the hire is short of
 * is one sentence, and so is what waits on the same person: "3 goals wait on your sign-off, the oldest since Tuesday".
 */
export function paceSentences(reasons: readonly PaceReason[], context: SentenceContext): string[] {
  const own = reasons.filter(({ code }) => code === 'late' || code === 'short');
  const groups = new Map<string, PaceReason[]>();
  for (const reason of reasons) {
    const key = own.includes(reason) ? 'own' : sameTale(reason);
    groups.set(key, [...(groups.get(key) ?? []), reason]);
  }
  const [weightiest, ...rest] = [...groups];
  if (!weightiest) return [];
  const forReader = ([, [reason]]: [string, PaceReason[]]) => (waitsOn(reason!, context) ? 0 : 1);
  return [weightiest, ...rest.sort((a, b) => forReader(a) - forReader(b))].map(([key, group]) =>
    key === 'own' ? ownSentence(group, context) : group.length > 1 ? together(group, context) : one(group, context),
  );
}

/** Whether the reader can end what a reason tells of. */
function waitsOn(reason: PaceReason, { viewerId, signers }: SentenceContext): boolean {
  if (reason.code === 'blocked') return reason.blocker.who === viewerId;
  if (reason.code !== 'waits') return false;
  return reason.wait.for === 'sign-off' ? signers.includes(viewerId) : reason.wait.who === viewerId;
}

/** Reasons with the same key are told as one. */
function sameTale(reason: PaceReason): string {
  if (reason.code === 'blocked') return `blocker ${reason.blocker.who}`;
  if (reason.code === 'waits') return reason.wait.for === 'sign-off' ? 'sign-off' : `blocker ${reason.wait.who}`;
  return 'phase' in reason ? `${reason.code} ${reason.phase}` : reason.code;
}

const one = ([reason]: PaceReason[], context: SentenceContext): string => paceSentence(reason!, context);

/** What is the hire's own to do; to others it names the hire. */
function ownSentence(reasons: PaceReason[], context: SentenceContext): string {
  const says = reasons.map((reason) => paceSentence(reason, context)).join(', ');
  const { viewerId, hireId, nameOf } = context;
  return viewerId === hireId ? says : `${says}; ${nameOf(hireId).split(' ')[0]} can catch up`;
}

/** Several waits on the same person, or several blockers that the same person can clear. */
function together(reasons: PaceReason[], context: SentenceContext): string {
  const waits = reasons.flatMap((reason) =>
    reason.code === 'waits' ? [reason.wait] : reason.code === 'blocked' ? [{ ...reason.blocker, for: 'blocker' }] : [],
  );
  const [oldest] = waits.sort((a, b) => compareInstants(a.since, b.since));
  if (!oldest) return '';
  const since = `the ${waits.length === 2 ? 'older' : 'oldest'} since ${sinceDay(oldest.since, context)}`;
  return oldest.for === 'sign-off'
    ? `${goals(waits.length)} wait on ${signer(context)}, ${since}`
    : `${goals(waits.length)} are blocked, ${since}; ${clearer(oldest.who, context, 'them')}`;
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

function clearer(who: number | null, { viewerId, hireId, nameOf }: SentenceContext, what = 'it'): string {
  if (who === null) return `somebody outside can clear ${what}`;
  if (who === viewerId) return `you can clear ${what}`;
  return `${who === hireId ? 'the hire' : nameOf(who)} can clear ${what}`;
}
