import type { IsoDate } from './calendar.js';
import { changeFrom, judge, readingOf, valueRange, type KpiStanding, type Measurement } from './kpi.js';
import type { KpiCourse, KpiPeriod } from './kpi-course.js';
import { periodWords, shortValue, signedChange } from './kpi-words.js';
import { kpiZones, type KpiZones } from './kpi-zones.js';
import type { KpiPart } from './template.js';

/** One period of one part, as a picture has it. */
export interface KpiPoint {
  period: KpiPeriod;
  /** "Oct 2026" */
  when: string;
  /** The reading, or how far it is from the baseline where the bound is a change; null where it is missing. */
  value: number | null;
  /** The value beside its dot: "95%", "−12%". */
  written: string;
  standing: KpiStanding;
}

/** One part of a KPI as a line over its periods. */
export interface KpiSeries {
  part: KpiPart;
  points: KpiPoint[];
  /** Null for a change without a baseline: there is no bound to draw yet. */
  zones: KpiZones | null;
  /** The least and the greatest number that the picture holds. */
  axis: [least: number, most: number];
}

/** The line of one part, with the numbers that its picture spans; `baseline` is its reading without a period. */
export function kpiSeries(
  { kpi, period, periods }: KpiCourse,
  at: number,
  measurements: readonly Measurement[],
  today: IsoDate,
): KpiSeries {
  const part = kpi.parts[at]!;
  const baseline = readingOf(measurements, kpi.key, at, null)?.value ?? null;
  const asChange = part.op === 'change' && baseline !== null && changeFrom(part, 1, baseline) !== null;
  const points = periods.map((one): KpiPoint => {
    const read = one.readings[at]?.value ?? null;
    const value = read !== null && asChange ? changeFrom(part, read, baseline) : read;
    return {
      period: one,
      when: periodWords(period, one, today),
      value,
      written: value === null ? '' : asChange ? signedChange(part, value) : shortValue(part, value),
      standing: read === null ? 'no data' : judge(part, read, baseline),
    };
  });
  const zones = part.op === 'change' && !asChange ? null : kpiZones(part);
  return { part, points, zones, axis: axisOf(part, points, zones, asChange) };
}

/** Everything that is drawn, with some air; never beyond what a reading can be. */
function axisOf(
  part: KpiPart,
  points: readonly KpiPoint[],
  zones: KpiZones | null,
  asChange: boolean,
): [number, number] {
  const edges = [zones?.met.from, zones?.met.to, zones?.near?.from, zones?.near?.to, asChange ? 0 : null];
  const drawn = [...points.map(({ value }) => value), ...edges].filter((one) => typeof one === 'number');
  if (drawn.length === 0) return [0, 1];
  const [least, most] = [Math.min(...drawn), Math.max(...drawn)];
  const air = (most - least || Math.abs(most) || 1) * 0.2;
  if (asChange) return [least - air, most + air];
  const range = valueRange(part);
  return [Math.max(range.min, least - air), Math.min(range.max, most + air)];
}
