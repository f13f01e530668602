import type { PersonName } from '@milepost/shared/person';
import type { View } from '../../api/routes';

export type TeamName = View<'TeamNameView'>;

/** One row of the directory. */
export type Person = View<'PersonView'>;

/** Somebody's own page: with who reports to them. */
export type PersonView = View<'PersonDetailView'>;

export type PeoplePage = View<'PeopleView'>;

export interface PeopleFilter {
  search?: string | undefined;
  team?: number | undefined;
  managerId?: number | undefined;
  /** Left out: only active people. False: only deactivated ones. */
  active?: boolean | undefined;
}

/** What the form about a person holds while it is written. */
export interface PersonDraft {
  name: string;
  email: string;
  title: string;
  timeZone: string;
  workingDays: number[];
  teamId: number | null;
  manager: PersonName | null;
  mentor: PersonName | null;
  isAdmin: boolean;
}

export type LinkKind = 'invitation' | 'reset';

/** A link by which somebody sets their password; the server shows it this once. `url` is a path on this server. */
export type SignInLink = View<'NewLinkView'>;
