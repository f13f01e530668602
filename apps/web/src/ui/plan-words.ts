import { dateIn, type IsoDate, type IsoInstant } from '@milepost/shared/calendar';
import { sinceDay } from '@milepost/shared/pace-sentence';
import type { PlanFacts } from '@milepost/shared/plan-facts';

/** How a plan's people and days are said to one reader on one day. */
export interface PlanWords {
  /** The hire's calendar date. */
  today: IsoDate;
  timeZone: string;
  viewerId: number;
  hireId: number;
  /** The reader is the hire. */
  own: boolean;
  /** Whoever signs for this plan: the acting manager, and the mentor where they may. */
  signers: number[];
  /** "you" for the reader, else the full name. */
  nameOf: (id: number) => string;
  /** "you" for the reader, else the first name. */
  callOf: (id: number) => string;
  /** The calendar date of a moment, for the hire. */
  dateOf: (at: IsoInstant) => IsoDate;
}

export function planWords(plan: PlanFacts, today: IsoDate): PlanWords {
  const names = new Map(plan.people.map(({ id, name }) => [id, name]));
  for (const person of [plan.hire, plan.mentor, plan.manager]) if (person) names.set(person.id, person.name);
  const viewerId = plan.viewer.id;
  const nameOf = (id: number) => (id === viewerId ? 'you' : (names.get(id) ?? 'somebody who left'));
  const { timeZone, id: hireId } = plan.hire;
  return {
    today,
    timeZone,
    viewerId,
    hireId,
    own: viewerId === hireId,
    signers: [plan.manager?.id, plan.mentorSigns ? plan.mentor?.id : undefined].flatMap((id) => id ?? []),
    nameOf,
    callOf: (id) => (names.has(id) && id !== viewerId ? (nameOf(id).split(' ')[0] ?? '') : nameOf(id)),
    dateOf: (at) => dateIn(timeZone, at),
  };
}

/** A past day as it is said with its "on": "on Monday", "on 12 November", but "today" and "yesterday" bare. */
export function onDay(at: IsoInstant, words: Pick<PlanWords, 'timeZone' | 'today'>): string {
  const day = sinceDay(at, words);
  return day === 'today' || day === 'yesterday' ? day : `on ${day}`;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Ruth Okafor or Ben Lindqvist" */
export const anyOf = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
