import type { IsoDate } from '@milepost/shared/calendar';
import type { Measurement } from '@milepost/shared/kpi';
import type { KpiCourse } from '@milepost/shared/kpi-course';
import { kpiSeries } from '@milepost/shared/kpi-series';
import { periodWords } from '@milepost/shared/kpi-words';
import { JudgementRow } from '../../ui/pictures/judgement-row';
import { KpiLine } from '../../ui/pictures/kpi-line';
import { judgementSummary, seriesSummary } from './kpi-summary';
import css from './kpi-lines.module.css';

interface Props {
  course: KpiCourse;
  measurements: readonly Measurement[];
  today: IsoDate;
}

/** The picture of one KPI: a line for each of its parts, or a row of marks where it is judged in words. */
export function KpiLines({ course, measurements, today }: Props) {
  const { kpi, period, periods } = course;
  if (!periods.some(({ readings }) => readings.some(Boolean))) return null;
  if (kpi.parts.length === 0)
    return (
      <JudgementRow
        periods={periods}
        first={periodWords(period, periods[0]!, today)}
        last={periodWords(period, periods.at(-1)!, today)}
        summary={judgementSummary(course, today)}
      />
    );
  return kpi.parts.map((part, at) => {
    const series = kpiSeries(course, at, measurements, today);
    return (
      <div key={part.words}>
        {kpi.parts.length > 1 && <p className={css.part}>{part.label ?? part.words}</p>}
        <KpiLine series={series} summary={seriesSummary(kpi.name, series)} />
      </div>
    );
  });
}
