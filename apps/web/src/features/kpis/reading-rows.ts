import type { IsoDate } from '@milepost/shared/calendar';
import { judge, readingOf, type KpiStanding, type Measurement } from '@milepost/shared/kpi';
import type { KpiCourse } from '@milepost/shared/kpi-course';
import { periodWords } from '@milepost/shared/kpi-words';

/** One line of the table behind a chart: a period of one part, or the baseline. */
export interface ReadingRow {
  key: string;
  /** "Oct 2026" */
  when: string;
  /** '' for the baseline. */
  startsOn: IsoDate | '';
  /** The part's name, where there are several. */
  part: string | null;
  at: number;
  reading: Measurement | null;
  standing: KpiStanding;
  counts: boolean;
  underWay: boolean;
  /** The plan rested then. */
  paused: boolean;
}

/** Every period with every part, the newest first, missing ones too; then the baselines. */
export function readingRows(
  { kpi, period, periods }: KpiCourse,
  measurements: readonly Measurement[],
  today: IsoDate,
): ReadingRow[] {
  const parts = kpi.parts.length > 0 ? kpi.parts : [null];
  const name = (at: number) => (parts.length > 1 ? (parts[at]?.label ?? parts[at]?.words ?? null) : null);
  const baselines = parts.map((_, at) => readingOf(measurements, kpi.key, at, null) ?? null);
  const read = periods.toReversed().flatMap((span) =>
    parts.map((part, at): ReadingRow => {
      const reading = span.readings[at] ?? null;
      const value = reading?.value ?? null;
      const standing =
        part && value !== null ? judge(part, value, baselines[at]?.value ?? null) : (reading?.judgement ?? 'no data');
      return {
        key: `${span.startsOn} ${at}`,
        when: periodWords(period, span, today),
        startsOn: span.startsOn,
        part: name(at),
        at,
        reading,
        standing,
        counts: span.counts,
        underWay: !span.over,
        paused: span.paused,
      };
    }),
  );
  const asked = parts.flatMap((part, at): ReadingRow[] =>
    part?.op === 'change'
      ? [
          {
            ...{
              key: `baseline ${at}`,
              when: 'Baseline',
              startsOn: '',
              part: name(at),
              at,
              reading: baselines[at] ?? null,
            },
            ...{ standing: 'no data', counts: false, underWay: false, paused: false },
          },
        ]
      : [],
  );
  return [...read, ...asked];
}
