import { pastPhases } from './assignment.js';
import { dateIn, daysBetween, type IsoDate, type IsoInstant } from './calendar.js';
import type { PersonName } from './person.js';
import { schedule } from './schedule.js';
import type { PhaseKey } from './template.js';

/** A plan starts at most this many days from today; farther is a slip of the finger. */
export const farthestStart = 731;

/** How many people can be given a plan at once. */
export const mostAssigned = 500;

/** Somebody who is to get a plan, as they stand in the directory. */
export interface AssignedPerson extends PersonName {
  timeZone: string;
  active: boolean;
  hasPlan: boolean;
  /** Whether whoever asks may give them a plan. */
  mayGive: boolean;
  mentorId: number | null;
}

/** What is asked for one person; what is left out is as for everyone. */
export interface AssignmentWish {
  personId: number;
  startDate?: IsoDate;
  /** Null for no mentor. */
  mentorId?: number | null;
}

export interface AssignmentInput {
  wishes: readonly AssignmentWish[];
  /** Everyone who is wished a plan, by id. */
  people: ReadonlyMap<number, AssignedPerson>;
  /** Who is active and named as a mentor, by id. */
  mentors: ReadonlyMap<number, PersonName>;
  /** The start for whoever has none of their own. */
  startDate: IsoDate;
  /** The mentor for whoever has none of their own here; left out, everyone keeps the mentor they have. */
  mentorId?: number | null;
  phases: readonly { key: PhaseKey }[];
  now: IsoInstant;
}

export interface AssignmentProblem {
  field: 'personId' | 'startDate' | 'mentorId';
  code: string;
  detail: string;
}

/** What one person would get. */
export interface AssignmentOutcome {
  person: AssignedPerson;
  startDate: IsoDate;
  mentor: PersonName | null;
  /** Every dated milestone, the first one first. */
  milestones: { key: PhaseKey; due: IsoDate }[];
  /** Phases whose milestone is past already. */
  past: PhaseKey[];
  problem: AssignmentProblem | null;
}

/** What everyone would get, in the order of the wishes, and the first thing that stands in the way of each. */
export function judgeAssignment(input: AssignmentInput): AssignmentOutcome[] {
  const met = new Set<number>();
  return input.wishes.map((wish) => {
    const person = input.people.get(wish.personId)!;
    const startDate = wish.startDate ?? input.startDate;
    const today = dateIn(person.timeZone, input.now);
    const near = Math.abs(daysBetween(today, startDate)) <= farthestStart;
    const asked = wish.mentorId === undefined ? input.mentorId : wish.mentorId;
    // a mentor who left is simply no mentor, unless somebody asks for them
    const mentor = input.mentors.get((asked === undefined ? person.mentorId : asked) ?? 0) ?? null;
    const problem = met.has(person.id)
      ? refusal('personId', 'person-twice', `${person.name} stands in this list twice.`)
      : problemOf(person, asked, mentor, near);
    met.add(person.id);
    const milestones = near ? schedule({ startDate, phases: input.phases }, today) : [];
    return {
      person,
      startDate,
      mentor,
      milestones: milestones.map(({ key, due }) => ({ key, due })),
      past: near ? pastPhases(input.phases, startDate, today).map(({ key }) => key) : [],
      problem,
    };
  });
}

function problemOf(
  { id, name, mayGive, active, hasPlan }: AssignedPerson,
  askedMentor: number | null | undefined,
  mentor: PersonName | null,
  near: boolean,
): AssignmentProblem | null {
  if (!mayGive) return refusal('personId', 'forbidden', `Only ${name}’s manager or an admin gives this plan.`);
  if (!active) return refusal('personId', 'person-deactivated', `${name} is deactivated.`);
  if (hasPlan) return refusal('personId', 'plan-exists', `${name} has a plan already.`);
  if (!near) return refusal('startDate', 'start-too-far', 'A plan starts within two years of today.');
  if (askedMentor === id) return refusal('mentorId', 'own-mentor', 'Nobody mentors themselves.');
  if (askedMentor && !mentor) return refusal('mentorId', 'person-unknown', 'Choose a mentor who is active here.');
  return null;
}

const refusal = (field: AssignmentProblem['field'], code: string, detail: string): AssignmentProblem => ({
  field,
  code,
  detail,
});
