import type { IsoDate, IsoInstant } from './calendar.js';
import type { Kpi, KpiPart } from './template.js';

/** How a reading stands to its bound. */
export type KpiStanding = 'met' | 'near' | 'missed' | 'no data';

/** One reading of one part of a KPI. A baseline has no period; a KPI without a bound is judged in words instead of a value. */
export interface Measurement {
  id: number;
  kpi: string;
  /** The position of the part among the KPI's parts, from 0. */
  part: number;
  startsOn: IsoDate | null;
  endsOn: IsoDate | null;
  value: number | null;
  judgement: 'met' | 'near' | 'missed' | null;
  note: string;
  via: 'hand' | 'file';
  by: number;
  at: IsoInstant;
}

/** A single bound is near within this share of itself. */
const nearShare = 0.1;

/**
 * How a value stands to a bound. A band after a sign is two bounds: "<5–10 min" is met under 5, near up to 10, "≥90–95%" met
 * from 95, near from 90. A single bound is near within a tenth of itself. A change is judged by how far it went in the wanted
 * direction from its baseline; without one, or from a baseline of 0 in per cent, there is nothing to judge: 'no data'.
 */
export function judge(
  part: KpiPart,
  value: number,
  baseline: number | null = null,
): Exclude<KpiStanding, 'no data'> | 'no data' {
  const { op, min, max, better, band } = part;
  if (op === 'change') return judgeChange(part, value, baseline);
  if (op === 'range' && better === 'within') return within(value, min!, max!);
  if (op === '=' && better === 'within') return within(value, min!, max!);
  // of a range that is better higher its lower end is asked for, and more is welcome; better lower the other way round
  if (op === 'range' || op === '=') return better === 'higher' ? atLeast(value, min!) : atMost(value, max!);
  if (op.startsWith('>')) {
    const good = band ? max! : min!;
    return above(value, good, band ? min! : good - Math.abs(good) * nearShare, op === '>');
  }
  const good = band ? min! : max!;
  return below(value, good, band ? max! : good + Math.abs(good) * nearShare, op === '<');
}

const above = (value: number, good: number, fair: number, strictly: boolean) =>
  (strictly ? value > good : value >= good) ? 'met' : value >= fair ? 'near' : 'missed';
const below = (value: number, good: number, fair: number, strictly: boolean) =>
  (strictly ? value < good : value <= good) ? 'met' : value <= fair ? 'near' : 'missed';
const atLeast = (value: number, good: number) => above(value, good, good - Math.abs(good) * nearShare, false);
const atMost = (value: number, good: number) => below(value, good, good + Math.abs(good) * nearShare, false);
const within = (value: number, min: number, max: number) => {
  if (value >= min && value <= max) return 'met';
  return value >= min - Math.abs(min) * nearShare && value <= max + Math.abs(max) * nearShare ? 'near' : 'missed';
};

/** The least improvement that a change bound asks for: its number nearer to nought, whichever sign the document gives it. */
const leastImprovement = ({ min, max }: KpiPart): number => Math.min(Math.abs(min!), Math.abs(max!));

function judgeChange(part: KpiPart, value: number, baseline: number | null) {
  const change = changeFrom(part, value, baseline);
  return change === null ? 'no data' : atLeast(part.better === 'lower' ? -change : change, leastImprovement(part));
}

/** By how much a value differs from its baseline, in the bound's unit. Null without a baseline, and per cent of nought. */
export function changeFrom({ unit }: Pick<KpiPart, 'unit'>, value: number, baseline: number | null): number | null {
  if (baseline === null) return null;
  if (unit !== '%') return value - baseline;
  return baseline === 0 ? null : ((value - baseline) / Math.abs(baseline)) * 100;
}

/** The reading of one part for one period. */
export const readingOf = (readings: readonly Measurement[], kpi: string, part: number, startsOn: IsoDate | null) =>
  readings.find((one) => one.kpi === kpi && one.part === part && one.startsOn === startsOn);

const order: KpiStanding[] = ['missed', 'no data', 'near', 'met'];

/**
 * How a KPI stands in one period: as its worst part does; 'no data' while a part lacks its reading, unless another already
 * misses. A KPI that the document gives in words is as somebody judged it.
 */
export function kpiStanding(kpi: Kpi, readings: readonly Measurement[], startsOn: IsoDate): KpiStanding {
  if (kpi.parts.length === 0) return readingOf(readings, kpi.key, 0, startsOn)?.judgement ?? 'no data';
  const standings = kpi.parts.map((part, at) => {
    const reading = readingOf(readings, kpi.key, at, startsOn);
    if (reading?.value === undefined || reading.value === null) return 'no data';
    return judge(part, reading.value, readingOf(readings, kpi.key, at, null)?.value ?? null);
  });
  return order.find((standing) => standings.includes(standing)) ?? 'no data';
}

/** What a reading of this part may be: per cents of a whole 0 to 100, a scale up to its top, everything else from 0. */
export function valueRange({ op, unit, max }: KpiPart): { min: number; max: number } {
  const scale = /^\/(\d+)$/.exec(unit)?.[1];
  if (scale) return { min: 0, max: Number(scale) };
  if (unit === 'percentage points') return { min: 0, max: 100 };
  // what a change is measured in is the company's own: the bound's per cent is of the baseline
  if (unit === '%' && op !== 'change') return { min: 0, max: Math.max(100, max ?? 100) };
  return { min: 0, max: 1e12 };
}

/** What one reading of this part is written in; '' where a change is of something whose unit only the company knows. */
export function readingUnit({ op, unit }: Pick<KpiPart, 'op' | 'unit'>): string {
  if (unit === 'percentage points') return '%';
  return op === 'change' && unit === '%' ? '' : unit;
}
