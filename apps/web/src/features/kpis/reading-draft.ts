import type { IsoDate } from '@milepost/shared/calendar';
import { readingOf, type Measurement } from '@milepost/shared/kpi';
import { periodsToRead, type KpiCourse } from '@milepost/shared/kpi-course';
import { periodWords, readingWords } from '@milepost/shared/kpi-words';
import {
  isSameReading,
  measurementProblem,
  type Judgement,
  type MeasurementWanted,
} from '@milepost/shared/measurement-rules';
import { valueCell } from '@milepost/shared/measurement-value-cell';
import type { Kpi } from '@milepost/shared/template';
import type { ReadinessView } from '../../api/readiness-cache';

/** What stands in the form: a period ('' is the baseline), what was typed for each part, a judgement, a note. */
export interface ReadingDraft {
  startsOn: IsoDate | '';
  values: string[];
  judgement: Judgement | null;
  note: string;
}

/** A period to choose, as it reads. */
export interface PeriodChoice {
  value: IsoDate | '';
  label: string;
}

type Facts = Pick<ReadinessView, 'measurements' | 'sprintDays' | 'startDate' | 'template'>;

const partsOf = ({ parts }: Kpi) => Math.max(1, parts.length);
const readingsOf = (kpi: Kpi, measurements: readonly Measurement[], startsOn: IsoDate | null) =>
  Array.from({ length: partsOf(kpi) }, (_, at) => readingOf(measurements, kpi.key, at, startsOn));

export const hasBaseline = ({ parts }: Kpi): boolean => parts.some(({ op }) => op === 'change');

/** The baseline where there may be one, then every period that may be read, the newest first, with what stands there. */
export function periodChoices({ kpi, period }: KpiCourse, facts: Facts, today: IsoDate): PeriodChoice[] {
  const label = (words: string, startsOn: IsoDate | null) => {
    const read = readingsOf(kpi, facts.measurements, startsOn)
      .flatMap((one) => (one ? [readingWords(kpi.parts[one.part], one)] : []))
      .join(', ');
    return `${words}: ${read || 'no reading yet'}`;
  };
  const spans = periodsToRead(kpi, facts, today);
  return [
    ...(hasBaseline(kpi) ? [{ value: '' as const, label: label('Baseline', null) }] : []),
    ...spans.map((span) => ({ value: span.startsOn, label: label(periodWords(period, span, today), span.startsOn) })),
  ];
}

/** What is asked first: the baseline while it is missing, then the last period that is over, counts and is not read, then this one. */
export function firstAsked({ kpi, periods }: KpiCourse, facts: Facts, today: IsoDate): IsoDate | '' {
  const unread = (startsOn: IsoDate | null) => !readingsOf(kpi, facts.measurements, startsOn).every(Boolean);
  if (hasBaseline(kpi) && unread(null)) return '';
  const open = periods.findLast(({ startsOn, counts, over, paused }) => counts && over && !paused && unread(startsOn));
  return open?.startsOn ?? periodsToRead(kpi, facts, today)[0]?.startsOn ?? '';
}

/** What stands there already, to be corrected; empty where nothing does. */
export function draftFor(kpi: Kpi, facts: Facts, startsOn: IsoDate | ''): ReadingDraft {
  const readings = readingsOf(kpi, facts.measurements, startsOn || null);
  return {
    startsOn,
    values: readings.map((one) => (one?.value === null || one?.value === undefined ? '' : String(one.value))),
    judgement: readings[0]?.judgement ?? null,
    note: readings.find((one) => one?.note)?.note ?? '',
  };
}

/** What to record; or what is wrong, by part ('judgement' where it is judged in words, 'startsOn' for the period). */
export function readDraft(
  kpi: Kpi,
  facts: Facts,
  draft: ReadingDraft,
  today: IsoDate,
): { wanted: MeasurementWanted[]; problems: Record<string, string> } {
  const problems: Record<string, string> = {};
  const startsOn = draft.startsOn || null;
  const wanted: MeasurementWanted[] = [];
  for (let part = 0; part < partsOf(kpi); part++) {
    const typed = (draft.values[part] ?? '').trim();
    const bound = kpi.parts[part];
    // of several parts some may be read later
    if (bound && typed === '' && kpi.parts.length > 1) continue;
    const read = bound ? valueCell(typed, bound) : { value: null, judgement: draft.judgement };
    if ('says' in read) {
      problems[part] = read.says;
      continue;
    }
    const one: MeasurementWanted = { kpi: kpi.key, part, startsOn, ...read, note: draft.note.trim() };
    const problem = measurementProblem(facts, one, today);
    if (problem) problems[problem.field === 'value' ? part : problem.field] = problem.detail;
    else wanted.push(one);
  }
  if (wanted.length === 0 && Object.keys(problems).length === 0) problems[0] = 'Write at least one value.';
  return { wanted: wanted.filter((one) => !isThere(one, facts.measurements)), problems };
}

const isThere = (wanted: MeasurementWanted, measurements: readonly Measurement[]): boolean => {
  const before = readingOf(measurements, wanted.kpi, wanted.part, wanted.startsOn);
  return before !== undefined && isSameReading(before, wanted);
};
