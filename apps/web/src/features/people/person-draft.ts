import type { PersonDraft, PersonView } from './people.types';

/** An empty form; whoever adds somebody shares their time zone more often than not. */
export const emptyPerson = (timeZone: string, workingDays: readonly number[]): PersonDraft => ({
  name: '',
  email: '',
  title: '',
  timeZone,
  workingDays: [...workingDays],
  teamId: null,
  manager: null,
  mentor: null,
  isAdmin: false,
});

export const draftOf = (person: PersonView): PersonDraft => ({
  name: person.name,
  email: person.email,
  title: person.title,
  timeZone: person.timeZone,
  workingDays: person.workingDays,
  teamId: person.team?.id ?? null,
  manager: person.manager,
  mentor: person.mentor,
  isAdmin: person.isAdmin,
});

/** What the API is sent for a draft. */
export function bodyOf({ manager, mentor, ...draft }: PersonDraft) {
  return {
    ...draft,
    name: draft.name.trim(),
    email: draft.email.trim(),
    title: draft.title.trim(),
    managerId: manager?.id ?? null,
    mentorId: mentor?.id ?? null,
  };
}

export type PersonChanges = Partial<ReturnType<typeof bodyOf>>;

/** Only what differs between two drafts, as the API is sent it. Empty when nothing does. */
export function changesOf(before: PersonDraft, after: PersonDraft): PersonChanges {
  const old = new Map(Object.entries(bodyOf(before)));
  const changed = Object.entries(bodyOf(after)).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(old.get(name)),
  );
  return Object.fromEntries(changed);
}

/** What is missing before a person can be saved, by field. */
export function gapsOf(draft: PersonDraft): Record<string, string> {
  return {
    ...(draft.name.trim() ? {} : { name: 'Write their name.' }),
    ...(/^\S+@\S+$/.test(draft.email.trim()) ? {} : { email: 'Write their work email, with an @.' }),
    ...(draft.workingDays.length ? {} : { workingDays: 'Choose at least one working day.' }),
  };
}
