import { addDays, addMonths, daysBetween, weekday, type IsoDate } from './calendar.js';
import type { Kpi } from './template.js';

/** What one reading of a KPI spans. */
export type PeriodKind = 'week' | 'sprint' | 'month' | 'quarter';

/** A stretch of calendar days, both ends with it. */
export interface Period {
  startsOn: IsoDate;
  endsOn: IsoDate;
}

/** A Monday. Sprints are counted from here, so that everyone in an organisation has the same ones. */
const firstSprint = '2024-01-01';
const ofFrequency = { weekly: 'week', sprint: 'sprint', monthly: 'month', quarterly: 'quarter' } as const;
const coarseness: PeriodKind[] = ['week', 'sprint', 'month', 'quarter'];

/**
 * The one period of a KPI. Where its bound counts something per sprint, month or quarter ("8–20 tickets a sprint"), that;
 * else the longest of the frequencies its document gives, so that nobody is asked twice for one number.
 */
export function periodKind({ parts, frequency }: Pick<Kpi, 'parts' | 'frequency'>): PeriodKind {
  const counted = parts.map(({ period }) => period).find((period) => coarseness.some((kind) => kind === period));
  if (counted) return counted as PeriodKind;
  const kinds = frequency.map((one) => ofFrequency[one]);
  return coarseness.findLast((kind) => kinds.some((one) => one === kind)) ?? 'month';
}

/** The period that `day` lies in. Weeks start on Monday; a sprint is `sprintDays` long (7 to 42). */
export function periodAt(kind: PeriodKind, day: IsoDate, sprintDays: number): Period {
  if (kind === 'week') return span(addDays(day, 1 - weekday(day)), 7);
  if (kind === 'sprint') {
    const since = daysBetween(firstSprint, day);
    return span(addDays(firstSprint, Math.floor(since / sprintDays) * sprintDays), sprintDays);
  }
  const month = Number(day.slice(5, 7));
  const first = kind === 'month' ? month : month - ((month - 1) % 3);
  const startsOn = `${day.slice(0, 5)}${String(first).padStart(2, '0')}-01`;
  return { startsOn, endsOn: addDays(addMonths(startsOn, kind === 'month' ? 1 : 3), -1) };
}

const span = (startsOn: IsoDate, days: number): Period => ({ startsOn, endsOn: addDays(startsOn, days - 1) });

/** Whether two stretches share a day. */
export const overlaps = (one: Period, other: Period): boolean =>
  one.startsOn <= other.endsOn && one.endsOn >= other.startsOn;

/** The periods from the one with `from` to the one with `to`, in their order; at most 400. */
export function periodsBetween(kind: PeriodKind, from: IsoDate, to: IsoDate, sprintDays: number): Period[] {
  const periods: Period[] = [];
  for (let at = periodAt(kind, from, sprintDays); at.startsOn <= to && periods.length < 400;)
    at = (periods.push(at), periodAt(kind, addDays(at.endsOn, 1), sprintDays));
  return periods;
}
