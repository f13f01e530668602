import type { PersonName } from '@milepost/shared/person';
import type { View } from '../../api/routes';

export type Team = View<'TeamView'>;

/** What the form about a team holds while it is written. */
export interface TeamDraft {
  name: string;
  lead: PersonName | null;
}
