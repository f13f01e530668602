import { type IsoDate } from './calendar.js';
import { dayName } from './day-name.js';
import { valueRange, type Measurement } from './kpi.js';
import { overlaps, periodAt, periodKind, type Period } from './kpi-period.js';
import { periodWords, rangeWords } from './kpi-words.js';
import type { ReadinessFacts } from './readiness-facts.js';
import type { Kpi, KpiPart } from './template.js';

export const judgements = ['met', 'near', 'missed'] as const;
export type Judgement = (typeof judgements)[number];

/** A reading as somebody wants to record it. Without a first day it is the baseline of a change. */
export interface MeasurementWanted {
  kpi: string;
  part: number;
  startsOn: IsoDate | null;
  value: number | null;
  judgement: Judgement | null;
  note: string;
}

export type MeasurementField = 'kpi' | 'part' | 'startsOn' | 'value' | 'judgement';

/** What is wrong with a reading, by the field that must be put right. */
export interface MeasurementProblem {
  field: MeasurementField;
  code: string;
  detail: string;
}

/** What these rules know of a plan. */
export type MeasuredFacts = Pick<ReadinessFacts, 'measurements' | 'sprintDays' | 'startDate'> & {
  template: Pick<ReadinessFacts['template'], 'kpis'>;
};

/** The period that begins on `startsOn`: as it was read before, else as the KPI has it; null where none begins that day. */
export function periodFrom(kpi: Kpi, facts: MeasuredFacts, startsOn: IsoDate): Period | null {
  const known = facts.measurements.find((one) => one.kpi === kpi.key && one.startsOn === startsOn);
  if (known) return { startsOn, endsOn: known.endsOn! };
  const period = periodAt(periodKind(kpi), startsOn, facts.sprintDays);
  return period.startsOn === startsOn ? period : null;
}

/**
 * Why a reading cannot be recorded or corrected, or null. Codes: kpi-unknown, part-unknown, baseline-unwanted,
 * period-unknown, period-future, period-before-start, period-overlaps, value-missing, value-unwanted, value-range,
 * judgement-missing, judgement-unwanted.
 */
export function measurementProblem(
  facts: MeasuredFacts,
  wanted: MeasurementWanted,
  today: IsoDate,
): MeasurementProblem | null {
  const kpi = facts.template.kpis.find(({ key }) => key === wanted.kpi);
  if (!kpi) return wrong('kpi', 'kpi-unknown', 'This plan has no such KPI.');
  const part = kpi.parts[wanted.part];
  if (kpi.parts.length > 0 ? !part : wanted.part !== 0)
    return wrong('part', 'part-unknown', `“${kpi.name}” has no such part.`);
  return periodProblem(kpi, part, facts, wanted.startsOn, today) ?? readingProblem(kpi, part, wanted);
}

function periodProblem(
  kpi: Kpi,
  part: KpiPart | undefined,
  facts: MeasuredFacts,
  startsOn: IsoDate | null,
  today: IsoDate,
): MeasurementProblem | null {
  if (startsOn === null)
    return part?.op === 'change'
      ? null
      : wrong('startsOn', 'baseline-unwanted', `“${kpi.name}” is not judged against a baseline. Choose a period.`);
  const kind = periodKind(kpi);
  const period = periodFrom(kpi, facts, startsOn);
  if (!period)
    return wrong(
      'startsOn',
      'period-unknown',
      `“${kpi.name}” is read by ${kind}, and none begins on ${dayName(startsOn)}.`,
    );
  const own = facts.measurements.filter((one) => one.kpi === kpi.key && one.startsOn !== null);
  if (own.some((one) => one.startsOn === startsOn)) return null;
  const words = periodWords(kind, period, today);
  const says = kind === 'week' || kind === 'sprint' ? `the ${words}` : words;
  if (startsOn > today) return wrong('startsOn', 'period-future', `${capital(says)} has not begun yet.`);
  if (period.endsOn < facts.startDate)
    return wrong(
      'startsOn',
      'period-before-start',
      `${capital(says)} lies before the plan’s start, ${dayName(facts.startDate)}.`,
    );
  const other = own.find((one) => overlaps(period, spanOf(one)));
  return other
    ? wrong(
        'startsOn',
        'period-overlaps',
        `There is a reading from ${dayName(other.startsOn!)} to ${dayName(other.endsOn!)} already; it shares days with ${says}.`,
      )
    : null;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const spanOf = ({ startsOn, endsOn }: Measurement): Period => ({ startsOn: startsOn!, endsOn: endsOn! });

function readingProblem(
  kpi: Kpi,
  part: KpiPart | undefined,
  { value, judgement }: MeasurementWanted,
): MeasurementProblem | null {
  if (!part) {
    if (value !== null)
      return wrong('value', 'value-unwanted', `“${kpi.name}” has no number to reach: say met, near or missed.`);
    return judgement ? null : wrong('judgement', 'judgement-missing', 'Say met, near or missed.');
  }
  if (judgement !== null)
    return wrong('judgement', 'judgement-unwanted', `“${kpi.name}” is judged by its number: record the value.`);
  if (value === null) return wrong('value', 'value-missing', 'Write the value.');
  const { min, max } = valueRange(part);
  return Number.isFinite(value) && value >= min && value <= max
    ? null
    : wrong('value', 'value-range', `A reading of “${kpi.name}” is ${rangeWords(part)}.`);
}

const wrong = (field: MeasurementField, code: string, detail: string): MeasurementProblem => ({ field, code, detail });

/** Whether recording it again would change nothing. */
export const isSameReading = (
  reading: Pick<Measurement, 'value' | 'judgement' | 'note'>,
  wanted: Pick<MeasurementWanted, 'value' | 'judgement' | 'note'>,
): boolean => reading.value === wanted.value && reading.judgement === wanted.judgement && reading.note === wanted.note;
