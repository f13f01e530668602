import { dateIn, daysBetween, type IsoDate, type IsoInstant } from './calendar.js';

const count = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? '' : 's'}`;

/** A number of days as people say it: "6 days", "5 weeks", "7 months", "2 years". */
export function spanWords(days: number): string {
  if (days < 14) return count(Math.max(0, days), 'day');
  if (days < 61) return count(Math.floor(days / 7), 'week');
  if (days < 730) return count(Math.floor(days / 30.44), 'month');
  return count(Math.floor(days / 365.25), 'year');
}

/** How long ago a moment is, in words: "from today", "6 days old", "5 weeks old", "7 months old". */
export function ageWords(at: IsoInstant, today: IsoDate, timeZone: string): string {
  const days = daysBetween(dateIn(timeZone, at), today);
  if (days <= 0) return 'from today';
  if (days === 1) return 'from yesterday';
  return `${spanWords(days)} old`;
}

/** The same of something that happened: "today", "yesterday", "5 weeks ago". */
export function agoWords(at: IsoInstant, today: IsoDate, timeZone: string): string {
  const days = daysBetween(dateIn(timeZone, at), today);
  if (days <= 0) return 'today';
  return days === 1 ? 'yesterday' : `${spanWords(days)} ago`;
}
