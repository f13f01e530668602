import { isDate } from '@milepost/shared/calendar';
import { mostAssigned } from '@milepost/shared/plan-assignment';
import type { AssignmentDraft, AssignmentRequest, Unplanned } from './plan-assignment.types';

export const emptyAssignment = (startDate: string): AssignmentDraft => ({
  templateSlug: null,
  variant: null,
  startDate,
  mentor: null,
  mentorSigns: false,
  pastDone: true,
  people: new Map(),
  starts: new Map(),
});

/** The draft as the API takes it; null while a role, a day or somebody is missing. */
export function requestOf(draft: AssignmentDraft): AssignmentRequest | null {
  const { templateSlug, variant, startDate, mentor, mentorSigns, pastDone, people, starts } = draft;
  if (!templateSlug || !isDate(startDate) || people.size === 0 || people.size > mostAssigned) return null;
  const wishes = [...people.keys()].map((personId) => {
    const own = starts.get(personId);
    return own === undefined ? { personId } : { personId, startDate: own };
  });
  if (wishes.some((wish) => 'startDate' in wish && !isDate(wish.startDate))) return null;
  return {
    templateSlug,
    ...(variant ? { variant } : {}),
    startDate,
    mentorSigns,
    pastDone,
    people: wishes,
    ...(mentor ? { mentorId: mentor.id } : {}),
  };
}

/** Chooses these people, or leaves them out again. */
export function choose(draft: AssignmentDraft, some: readonly Unplanned[], chosen: boolean): AssignmentDraft {
  const people = new Map(draft.people);
  for (const person of some)
    if (chosen) people.set(person.id, person);
    else people.delete(person.id);
  return { ...draft, people };
}

/** Gives one person a start of their own; the start of all again where it is the same. */
export function startOf(draft: AssignmentDraft, personId: number, startDate: string): AssignmentDraft {
  const starts = new Map(draft.starts);
  if (startDate === draft.startDate) starts.delete(personId);
  else starts.set(personId, startDate);
  return { ...draft, starts };
}

/** What is missing before anything can be shown, as a sentence. */
export function missingWords({ templateSlug, startDate, people, starts }: AssignmentDraft): string {
  if (!templateSlug) return 'Choose a role, and everybody’s milestones show here.';
  if (!isDate(startDate) || ![...starts.values()].every(isDate)) return 'Choose a day that exists.';
  if (people.size > mostAssigned) return `At most ${mostAssigned} people get a plan at once; leave some of them out.`;
  return people.size === 0 ? 'Choose somebody, and their milestones show here.' : '';
}
