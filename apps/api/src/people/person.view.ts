import { personRights } from '@milepost/shared/person-rights';
import type { Actor } from '../access/actor.js';

export class PersonNameView {
  id: number;
  name: string;
}

export class TeamNameView {
  id: number;
  name: string;
}

/** What the reader may do with a person. */
export class PersonRightsView {
  /** Change everything about them. */
  edit: boolean;

  /** Change their time zone and working days. */
  setHours: boolean;

  deactivate: boolean;
  reactivate: boolean;

  /** Make an invitation or a link to a new password. */
  createLink: boolean;
}

/** Somebody of the directory. */
export class PersonView {
  id: number;
  name: string;
  email: string;
  title: string;
  timeZone: string;

  /** 1 is Monday, 7 is Sunday. */
  workingDays: number[];

  team: TeamNameView | null;
  manager: PersonNameView | null;
  mentor: PersonNameView | null;
  isAdmin: boolean;

  /** Whether they are still here. */
  active: boolean;

  /** Rises with every change; what If-Match asks for. */
  version: number;

  can: PersonRightsView;
}

export class ReportView {
  id: number;
  name: string;
  title: string;
  active: boolean;
}

/** Somebody with who reports to them, and their plan. */
export class PersonDetailView extends PersonView {
  /** The active ones first, by name. */
  reports: ReportView[];

  /** The nearest active manager above them, who acts for their reports once they have left. */
  nextAbove: PersonNameView | null;

  /** Their active plan, where the reader may see it. */
  planId: number | null;

  /** The last plan that was closed, for somebody without an active one, where the reader may see it. */
  closedPlanId: number | null;

  /** Whether the reader may give them a plan: they have none, and the reader is an admin or acts for them. */
  mayGivePlan: boolean;
}

export class PeopleRightsView {
  /** Add somebody. */
  add: boolean;
}

/** A page of the directory, by name. */
export class PeopleView {
  people: PersonView[];

  /** Asks for the next page; null on the last. */
  nextCursor: string | null;

  can: PeopleRightsView;
}

/** Somebody who left, and who still reports to them. */
export class DeactivationView {
  person: PersonDetailView;

  /** Active people who now need another manager; until then the next manager above acts for them. */
  reportsLeft: PersonNameView[];
}

/** A person as the statements in people.sql.ts give them. */
export type PersonRow = Omit<PersonView, 'id' | 'can'> & { id: string; sortName: string };

/** Adds what the reader may do. */
export function personView({ id, sortName: _, ...row }: PersonRow, reader: Actor): PersonView {
  const person = { id: Number(id), ...row };
  return { ...person, can: personRights(reader, person) };
}

/** A person with what only the detail shows. */
export interface DetailRow extends PersonRow {
  reports: ReportView[];
  nextAbove: PersonNameView | null;
  planId: string | null;
  closedPlanId: string | null;
  hasPlan: boolean;
  readerActs: boolean;
}

export function personDetailView(
  { reports, nextAbove, planId, closedPlanId, hasPlan, readerActs, ...row }: DetailRow,
  reader: Actor,
): PersonDetailView {
  const mayGivePlan = row.active && !hasPlan && (reader.isAdmin || readerActs);
  return {
    ...personView(row, reader),
    reports,
    nextAbove,
    planId: planId === null ? null : Number(planId),
    closedPlanId: closedPlanId === null || hasPlan ? null : Number(closedPlanId),
    mayGivePlan,
  };
}
