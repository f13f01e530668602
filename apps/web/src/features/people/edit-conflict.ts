import type { PersonDraft, TeamName } from './people.types';

/** One field that somebody else changed while it was being written. */
export interface Conflict {
  field: keyof PersonDraft;
  /** What changed, in a sentence. */
  says: string;
}

const labels: Record<keyof PersonDraft, string> = {
  name: 'Name',
  email: 'Work email',
  title: 'Title',
  timeZone: 'Time zone',
  workingDays: 'Working days',
  teamId: 'Team',
  manager: 'Reports to',
  mentor: 'Mentor',
  isAdmin: 'Admin',
};
const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function wordsOf(field: keyof PersonDraft, draft: PersonDraft, teams: readonly TeamName[]): string {
  switch (field) {
    case 'manager':
    case 'mentor':
      return draft[field]?.name ?? 'nobody';
    case 'teamId':
      return teams.find(({ id }) => id === draft.teamId)?.name ?? (draft.teamId === null ? 'no team' : 'another team');
    case 'workingDays':
      return draft.workingDays.map((day) => days[day - 1]).join(', ');
    case 'isAdmin':
      return draft.isAdmin ? 'yes' : 'no';
    default:
      return `“${draft[field]}”`;
  }
}

const keyOf = (field: keyof PersonDraft, draft: PersonDraft) =>
  field === 'manager' || field === 'mentor' ? draft[field]?.id : JSON.stringify(draft[field]);

/** What changed between the version one began to edit and the one that stands there now. */
export function conflictsOf(began: PersonDraft, now: PersonDraft, teams: readonly TeamName[]): Conflict[] {
  return (Object.keys(labels) as (keyof PersonDraft)[])
    .filter((field) => keyOf(field, began) !== keyOf(field, now))
    .map((field) => ({
      field,
      says: `${labels[field]}: it was ${wordsOf(field, began, teams)}, now it is ${wordsOf(field, now, teams)}.`,
    }));
}

/** The newer version with one's own changes on top: a field one did not touch takes its new value. */
export function mergeDraft(began: PersonDraft, mine: PersonDraft, now: PersonDraft): PersonDraft {
  const touched = (Object.keys(labels) as (keyof PersonDraft)[]).filter(
    (field) => keyOf(field, began) !== keyOf(field, mine),
  );
  return { ...now, ...Object.fromEntries(touched.map((field) => [field, mine[field]])) };
}
