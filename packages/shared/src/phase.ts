import { addDays, addMonths, type IsoDate } from './calendar.js';
import type { PhaseKey } from './template.js';

const pattern = /^(day|week|month)-([1-9]\d{0,2})$/;

/** Whether a text is a phase key: `day-30`, `week-2`, `month-6` (1 to 999) or `long-term`. */
export const isPhaseKey = (text: unknown): text is PhaseKey =>
  text === 'long-term' || (typeof text === 'string' && pattern.test(text));

/**
 * The day a phase falls due for a plan that starts on `start` (day 0): day-N N days after it, week-N 7N days,
 * month-N N calendar months clamped to the month's end. Null for `long-term`, which has no date.
 */
export function dueOn(key: PhaseKey, start: IsoDate): IsoDate | null {
  const [, unit, digits] = pattern.exec(key) ?? [];
  if (!unit) return null;
  const n = Number(digits);
  if (unit === 'month') return addMonths(start, n);
  return addDays(start, unit === 'week' ? n * 7 : n);
}

/** What stands on the milestone stone: 30, 2w, 6m, or nothing for long-term. */
export function stoneLabel(key: PhaseKey): string {
  const [, unit, digits] = pattern.exec(key) ?? [];
  if (!unit) return '∞';
  return unit === 'day' ? digits! : `${digits}${unit[0]}`;
}

/** The milestone in words: "day 30", "week 2", "month 6", "long term". */
export const phaseName = (key: PhaseKey): string => key.replace('-', ' ');

/** About how many days after the start a phase falls due, for ordering and thresholds; null for `long-term`. */
export function phaseDays(key: PhaseKey): number | null {
  const [, unit, digits] = pattern.exec(key) ?? [];
  if (!unit) return null;
  const n = Number(digits);
  return unit === 'month' ? Math.round(n * 30.44) : unit === 'week' ? n * 7 : n;
}
