import { dateIn, type IsoInstant } from '@milepost/shared/calendar';
import type { CheckInRecord } from '@milepost/shared/check-in-record';
import { dayName } from '@milepost/shared/day-name';

/** How a record names people and days: the same for every reader, and on every later day. */
export interface RecordWords {
  nameOf: (id: number) => string;
  /** The first name. */
  callOf: (id: number) => string;
  /** "Tue 9 Feb 2027", where the hire is. */
  dayOf: (at: IsoInstant) => string;
}

export function recordWords({ people, plan }: Pick<CheckInRecord, 'people' | 'plan'>): RecordWords {
  const known = [...people, plan.hire, plan.mentor, plan.manager].flatMap((one) => one ?? []);
  const names = new Map(known.map(({ id, name }) => [id, name]));
  const nameOf = (id: number) => names.get(id) ?? 'somebody who left';
  return {
    nameOf,
    callOf: (id) => (names.has(id) ? (nameOf(id).split(' ')[0] ?? '') : nameOf(id)),
    dayOf: (at) => dayName(dateIn(plan.hire.timeZone, at)),
  };
}
