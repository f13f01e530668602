import type { PersonName } from '@milepost/shared/person';

/** What a field for one person is given; the page says how one finds people. */
export interface PersonField {
  label: string;
  value: PersonName | null;
  onChange: (person: PersonName | null) => void;
  /** Who cannot be chosen, by id, and why in a few words. */
  unavailable: ReadonlyMap<number, string>;
  required?: boolean;
  error?: string | undefined;
}
