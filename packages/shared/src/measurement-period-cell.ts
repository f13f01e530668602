import { addDays, isDate, weekday, type IsoDate } from './calendar.js';
import { periodAt, type PeriodKind } from './kpi-period.js';
import { quoted } from './people-import-cells.js';

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What a cell says: the first day of a period, or the baseline (null); else what is wrong with it, in a sentence. */
export type PeriodCell = { startsOn: IsoDate | null } | { says: string };

/**
 * Reads the period of a measurement: a day inside it; "2026-10" or "Oct 2026", "2026-Q3", "2026-W41" where the KPI is read
 * that way; "baseline".
 */
export function periodCell(cell: string, kind: PeriodKind, sprintDays: number): PeriodCell {
  if (cell === '') return { says: 'Write the period.' };
  if (/^baseline$/i.test(cell)) return { startsOn: null };
  if (isDate(cell)) return { startsOn: periodAt(kind, cell, sprintDays).startsOn };
  const named = namedPeriod(cell);
  if (!named)
    return { says: `${quoted(cell)} is no period. Write a day inside it, such as 2026-10-14, or ${examples[kind]}.` };
  if (named.kind !== kind)
    return {
      says: `This KPI is read by ${kind}; ${quoted(cell)} is a ${named.kind}. Write a day inside the ${kind}, such as 2026-10-14.`,
    };
  return { startsOn: named.startsOn };
}

const examples: Record<PeriodKind, string> = {
  week: '2026-W41',
  sprint: 'any other day of the sprint',
  month: '2026-10',
  quarter: '2026-Q3',
};

function namedPeriod(cell: string): { kind: PeriodKind; startsOn: IsoDate } | null {
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(cell);
  if (month) return { kind: 'month', startsOn: `${month[0]}-01` };
  const worded = /^([a-z]{3})[a-z]*\.? (\d{4})$/i.exec(cell);
  const at = worded ? monthNames.indexOf(worded[1]!.toLowerCase()) : -1;
  if (worded && at >= 0) return { kind: 'month', startsOn: `${worded[2]}-${two(at + 1)}-01` };
  const quarter = /^(\d{4})[- ]?q([1-4])$/i.exec(cell) ?? flipped(/^q([1-4])[- ]?(\d{4})$/i.exec(cell));
  if (quarter) return { kind: 'quarter', startsOn: `${quarter[1]}-${two(Number(quarter[2]) * 3 - 2)}-01` };
  const week = /^(\d{4})-?w(\d{1,2})$/i.exec(cell);
  const startsOn = week && weekStart(week[1]!, Number(week[2]));
  return startsOn ? { kind: 'week', startsOn } : null;
}

const two = (n: number): string => String(n).padStart(2, '0');
const flipped = (match: RegExpExecArray | null) => match && [match[0], match[2], match[1]];

/** The Monday of an ISO week; null where the year has no such week. */
function weekStart(year: string, week: number): IsoDate | null {
  const fourth = `${year}-01-04`;
  if (!isDate(fourth) || week < 1) return null;
  const monday = addDays(fourth, 1 - weekday(fourth) + 7 * (week - 1));
  return addDays(monday, 3).startsWith(year) ? monday : null;
}
