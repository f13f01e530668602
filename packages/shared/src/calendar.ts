import * as Instant from 'temporal-polyfill/fns/Instant';
import * as PlainDate from 'temporal-polyfill/fns/PlainDate';
import * as ZonedDateTime from 'temporal-polyfill/fns/ZonedDateTime';

/** A calendar date without a clock, "2026-11-21". Only dates that exist. */
export type IsoDate = string;
/** A moment, as an ISO 8601 text with its offset, "2026-11-21T08:00:00.000Z". */
export type IsoInstant = string;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

function date(text: IsoDate): PlainDate.Record {
  const [, year, month, day] = pattern.exec(text) ?? [];
  if (!year) throw new RangeError(`"${text}" is no calendar date`);
  return PlainDate.create(Number(year), Number(month), Number(day));
}

/** Whether the text is a date that exists, between the years 1900 and 2200. */
export function isDate(text: unknown): text is IsoDate {
  if (typeof text !== 'string' || text < '1900' || text >= '2201') return false;
  try {
    return PlainDate.toString(date(text)) === text;
  } catch {
    return false;
  }
}

/** The date `days` calendar days later (earlier when negative). */
export const addDays = (from: IsoDate, days: number): IsoDate =>
  PlainDate.toString(PlainDate.addDays(date(from), days));

/** The same day `months` calendar months later, clamped to the month's end: 31 January + 1 month = 28 February. */
export const addMonths = (from: IsoDate, months: number): IsoDate =>
  PlainDate.toString(PlainDate.addMonths(date(from), months));

/** Calendar days from `from` to `to`; negative when `to` lies before. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => PlainDate.diffDays(date(from), date(to));

/** 1 is Monday, 7 is Sunday. */
export const weekday = (on: IsoDate): number => PlainDate.dayOfWeek(date(on));

/** The date it is at `now` for somebody in `timeZone` (an IANA name). */
export function dateIn(timeZone: string, now: IsoInstant): IsoDate {
  const zoned = Instant.toZonedDateTimeISO(Instant.fromString(now), timeZone);
  return PlainDate.toString(ZonedDateTime.toPlainDate(zoned));
}

/** Negative when `a` is the earlier moment, 0 when they are one; texts differ in their offset and number of decimals. */
export const compareInstants = (a: IsoInstant, b: IsoInstant): number =>
  Instant.compare(Instant.fromString(a), Instant.fromString(b));

/** Days on which a person works: ISO weekdays and the organisation's holidays. */
export interface WorkingCalendar {
  workingDays: readonly number[];
  holidays?: readonly IsoDate[];
}

export const isWorkingDay = (on: IsoDate, { workingDays, holidays = [] }: WorkingCalendar): boolean =>
  workingDays.includes(weekday(on)) && !holidays.includes(on);

/** `on` itself when it is a working day, else the next one. Gives `on` back where no working day comes within a year. */
export function workingDayOnOrAfter(on: IsoDate, calendar: WorkingCalendar): IsoDate {
  for (let ahead = 0; ahead < 366; ahead++) {
    const day = addDays(on, ahead);
    if (isWorkingDay(day, calendar)) return day;
  }
  return on;
}

/** Working days after `from` up to and with `to`; 0 when `to` is not after `from`. */
export function workingDaysBetween(from: IsoDate, to: IsoDate, calendar: WorkingCalendar): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) count++;
  return count;
}
