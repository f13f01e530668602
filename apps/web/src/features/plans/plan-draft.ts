import { type AssignmentWarning, assignmentWarnings, pastPhases } from '@milepost/shared/assignment';
import { dateIn, isDate, type IsoDate, type IsoInstant, workingDayOnOrAfter } from '@milepost/shared/calendar';
import type { PersonName } from '@milepost/shared/person';
import type { DatedPhase } from '@milepost/shared/schedule';
import type { PhaseKey, TemplatePhase } from '@milepost/shared/template';
import type { PlanStart } from './plans.types';

/** Whom a plan is for, as far as the form must know. */
export interface PlanPerson extends PersonName {
  timeZone: string;
  workingDays: number[];
  manager: PersonName | null;
  mentor: PersonName | null;
}

/** What the form holds while a plan is being given. */
export interface PlanDraft {
  person: PlanPerson | null;
  templateSlug: string | null;
  /** The key of one of the template's variants; null for the template as it is. */
  variant: string | null;
  startDate: string;
  mentor: PersonName | null;
  mentorSigns: boolean;
  /** Keys of goals and sub-goals. */
  leaveOut: ReadonlySet<string>;
  /** Past phases whose goals are to be done after all. */
  stillToDo: ReadonlySet<PhaseKey>;
}

/** The person's date. */
export const todayOf = (person: PlanPerson | null, now: IsoInstant, otherwise: IsoDate): IsoDate =>
  person ? dateIn(person.timeZone, now) : otherwise;

/** A form for `person`: their mentor, and the first day from today on which they work. */
export const draftFor = (person: PlanPerson | null, templateSlug: string | null, today: IsoDate): PlanDraft => ({
  person,
  templateSlug,
  variant: null,
  startDate: workingDayOnOrAfter(today, { workingDays: person?.workingDays ?? [1, 2, 3, 4, 5] }),
  mentor: person?.mentor ?? null,
  mentorSigns: false,
  leaveOut: new Set(),
  stillToDo: new Set(),
});

/** The milestones that lie before today for this start; none while the date is not one. */
export const pastOf = (phases: readonly TemplatePhase[], startDate: string, today: IsoDate): DatedPhase[] =>
  isDate(startDate) ? pastPhases(phases, startDate, today) : [];

/** What to know before the plan starts; none of it refuses. */
export function warningsOf({ person, mentor, startDate }: PlanDraft, today: IsoDate): AssignmentWarning[] {
  if (!person || !isDate(startDate)) return [];
  return assignmentWarnings({ managerId: person.manager?.id ?? null, mentorId: mentor?.id ?? null, startDate }, today);
}

/** What is missing before the plan can start, by field. */
export function gapsOf({ person, templateSlug, startDate }: PlanDraft): Partial<Record<keyof PlanStart, string>> {
  return {
    ...(person ? {} : { personId: 'Choose whom the plan is for.' }),
    ...(templateSlug ? {} : { templateSlug: 'Choose a role.' }),
    ...(isDate(startDate) ? {} : { startDate: 'Choose a day that exists.' }),
  };
}

/** The draft as the API takes it; only of a draft without gaps. Keys of another template's goals are dropped. */
export function startOf(draft: PlanDraft, phases: readonly TemplatePhase[], today: IsoDate): PlanStart | null {
  const { person, templateSlug, variant, startDate, mentor, mentorSigns, leaveOut, stillToDo } = draft;
  if (!person || !templateSlug) return null;
  const keys = phases.flatMap(({ goals }) => goals.flatMap((goal) => [goal, ...(goal.subGoals ?? [])]));
  return {
    personId: person.id,
    templateSlug,
    ...(variant ? { variant } : {}),
    startDate,
    mentorId: mentor?.id ?? null,
    mentorSigns: mentor !== null && mentorSigns,
    leaveOut: keys.map(({ key }) => key).filter((key) => leaveOut.has(key)),
    donePhases: pastOf(phases, startDate, today)
      .map(({ key }) => key)
      .filter((key) => !stillToDo.has(key)),
  };
}
