import { isDate, type IsoDate } from './calendar.js';

/** A day on which nobody in the organisation works. */
export interface Holiday {
  day: IsoDate;
  name: string;
}

/** The longest name of a holiday, and the most holidays an organisation keeps. */
export const longestHolidayName = 100;
export const mostHolidays = 1000;

export interface HolidayLines {
  holidays: Holiday[];
  /** What cannot be read, each with its line, counted from 1. */
  problems: { line: number; says: string }[];
}

/** Reads a list as people paste it: a line per holiday, "2026-12-25 Christmas Day", with blanks, commas or tabs between. */
export function readHolidays(text: string): HolidayLines {
  const holidays: Holiday[] = [];
  const problems: HolidayLines['problems'] = [];
  text.split(/\r?\n/).forEach((raw, i) => {
    const line = raw.trim();
    if (!line) return;
    const [, day = '', name = ''] = /^"?([^\s,;"]*)"?[\s,;]*"?(.*?)"?[\s,;]*$/.exec(line) ?? [];
    const wrong = problemOf(day, name, holidays);
    if (wrong) problems.push({ line: i + 1, says: wrong });
    else holidays.push({ day, name });
  });
  return { holidays, problems };
}

function problemOf(day: string, name: string, before: readonly Holiday[]): string | null {
  const known: boolean = isDate(day);
  if (!known) return `begins with “${day.slice(0, 20)}”, not with a date such as 2026-12-25`;
  if (!name) return `has no name for ${day}`;
  if (name.length > longestHolidayName) return `has a name of more than ${longestHolidayName} characters`;
  const same = before.find((holiday) => holiday.day === day);
  return same ? `names ${day} a second time, after “${same.name}”` : null;
}

/** The list with some days added or renamed and others taken out, by day. */
export function changeHolidays(
  holidays: readonly Holiday[],
  { add = [], remove = [] }: { add?: readonly Holiday[]; remove?: readonly IsoDate[] },
): Holiday[] {
  const byDay = new Map(holidays.map((holiday) => [holiday.day, holiday]));
  for (const day of remove) byDay.delete(day);
  for (const holiday of add) byDay.set(holiday.day, holiday);
  return [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}
