import { addDays, type IsoDate } from '@milepost/shared/calendar';
import { periodKind, periodsBetween, type Period } from '@milepost/shared/kpi-period';
import type { Kpi } from '@milepost/shared/template';
import type { DemoReadings } from './demo-readiness.js';

/** A reading of a story with the day on which it was recorded, and the one on which another replaced it. */
export interface DatedReading {
  kpi: Kpi;
  part: number;
  period: Period | null;
  value: number | 'met' | 'near' | 'missed';
  note: string;
  on: IsoDate;
  replacedOn: IsoDate | null;
}

/** Demo organisations keep the usual length. */
const sprintDays = 14;

/** The readings of a story at the dates of their periods; what would lie before the plan is left out. */
export function datedReadings(
  { kpi: key, part = 0, values, baseline, first, note = '' }: DemoReadings,
  kpis: readonly Kpi[],
  { startDate, today }: { startDate: IsoDate; today: IsoDate },
): DatedReading[] {
  const kpi = kpis.find((one) => one.key === key);
  if (!kpi) throw new Error(`The template has no KPI ${key}`);
  const over = periodsBetween(periodKind(kpi), startDate, today, sprintDays).filter(({ endsOn }) => endsOn < today);
  const base = { kpi, part, replacedOn: null };
  const readings = values.toReversed().flatMap((value, back): DatedReading[] => {
    const period = over.at(-1 - back);
    if (value === null || !period) return [];
    const on = addDays(period.endsOn, 3);
    if (first?.at !== back) return [{ ...base, period, value, note: back === 0 ? note : '', on }];
    const replacedOn = addDays(on, 6);
    return [
      { ...base, period, value, note: 'One day had been counted twice.', on: replacedOn },
      { ...base, period, value: first.value, note: '', on, replacedOn },
    ];
  });
  return baseline === undefined
    ? readings
    : [...readings, { ...base, period: null, value: baseline, note: 'The three months before.', on: startDate }];
}
