import { dateIn, daysBetween, type IsoDate, type IsoInstant } from '@milepost/shared/calendar';
import type { CriterionSource } from '@milepost/shared/criterion';
import type { ReadinessView } from '../../api/readiness-cache';

/** What each source is called where criteria are filtered by it. */
export const sourceNames: Record<CriterionSource, string> = {
  promotion: 'Promotion',
  goal: 'Goals',
  skill: 'Skills',
  kpi: 'KPIs',
  'check-ins': 'Check-ins',
};

const count = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? '' : 's'}`;

/** How long ago a moment is, in words: "today", "6 days old", "5 weeks old", "7 months old". */
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

/** A number of days as people say it: "6 days", "5 weeks", "7 months", "2 years". */
export function spanWords(days: number): string {
  if (days < 14) return count(Math.max(0, days), 'day');
  if (days < 61) return count(Math.floor(days / 7), 'week');
  if (days < 730) return count(Math.floor(days / 30.44), 'month');
  return count(Math.floor(days / 365.25), 'year');
}

/** Says people's names, with "you" for the reader. */
export function namesOf({ people, viewer, hire, manager, lead }: ReadinessView): (id: number) => string {
  const names = new Map(
    [...people, hire, ...(manager ? [manager] : []), ...(lead ? [lead] : [])].map((one) => [one.id, one.name]),
  );
  return (id) => (id === viewer.id ? 'you' : (names.get(id) ?? 'somebody who left'));
}

export const firstOf = (name: string): string => name.split(' ')[0] ?? name;

/** "Ruth Okafor’s", "your" for the reader. */
export const whose = (name: string): string => (name === 'you' ? 'your' : `${name}’s`);
