import type { PersonEditRequest } from './person.dto.js';

/** A person as an edit finds them; ids come as text from Postgres. */
export interface PersonForEdit {
  id: string;
  name: string;
  email: string;
  title: string;
  timeZone: string;
  workingDays: number[];
  teamId: string | null;
  managerId: string | null;
  mentorId: string | null;
  isAdmin: boolean;
  active: boolean;
  version: number;
}

/** The fields a request names, whether they change anything or not. */
export const namedFields = (request: PersonEditRequest): (keyof PersonEditRequest)[] =>
  (Object.keys(request) as (keyof PersonEditRequest)[]).filter((field) => request[field] !== undefined);

/** What of a request differs from what is there. */
export function changesOf(person: PersonForEdit, request: PersonEditRequest): PersonEditRequest {
  const changed = namedFields(request).filter((field) => textOf(request[field]) !== textOf(person[field]));
  return Object.fromEntries(changed.map((field) => [field, request[field]]));
}

const textOf = (value: unknown): string => (value === null ? '' : String(value));

/** Fields whose change moves a person in the organisation. */
export const placeFields: readonly string[] = ['teamId', 'managerId'];
