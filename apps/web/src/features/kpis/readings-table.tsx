import { Button } from '@mantine/core';
import type { IsoDate } from '@milepost/shared/calendar';
import type { KpiCourse } from '@milepost/shared/kpi-course';
import { readingWords, standingWords } from '@milepost/shared/kpi-words';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { ReadinessView } from '../../api/readiness-cache';
import { Instant } from '../../ui/instant';
import { KpiMark } from '../../ui/pictures/kpi-dot';
import { measurementHistoryQuery, type PastMeasurement } from './measurement-history.queries';
import { readingRows, type ReadingRow } from './reading-rows';
import css from './readings-table.module.css';
import { useMeasure } from './use-measure';

interface Props {
  view: ReadinessView;
  course: KpiCourse;
  today: IsoDate;
  onCorrect: (startsOn: IsoDate | '') => void;
  /** What shows the reading of one period, and the way to add more. */
  evidence: (startsOn: IsoDate) => ReactNode;
}

/** The table behind a chart: every period, who recorded what when, what it was before, and what shows it. */
export function ReadingsTable({ view, course, today, onCorrect, evidence }: Props) {
  const { kpi } = course;
  const { data } = useQuery(measurementHistoryQuery(view.planId, kpi.key));
  const { takeBack, busy } = useMeasure(view);
  const [shown, setShown] = useState<string | null>(null);
  const rows = readingRows(course, view.measurements, today);
  const nameOf = (id: number) => view.people.find((one) => one.id === id)?.name ?? 'Somebody';
  const past = (row: ReadingRow) =>
    (data?.measurements ?? []).filter(
      (one) => one.replaced && one.part === row.at && (one.startsOn ?? '') === row.startsOn,
    );
  const { measure, useEvidence } = view.can;
  return (
    <table className={css.table}>
      <caption className="sr">Readings of {kpi.name}, the newest first</caption>
      <thead>
        <tr>
          <th scope="col">Period</th>
          <th scope="col">Reading</th>
          <th scope="col">Recorded</th>
          {measure && (
            <th scope="col">
              <span className="sr">What to do</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              {row.when}
              {row.part && <span className={css.second}>{row.part}</span>}
              {row.underWay && <span className={css.second}>under way</span>}
            </th>
            <td>
              <Reading row={row} course={course} />
              <Past all={past(row)} row={row} course={course} nameOf={nameOf} />
            </td>
            <td>
              {row.reading && (
                <>
                  {nameOf(row.reading.by)}, <Instant at={row.reading.at} />
                  {row.reading.via === 'file' && ', from a file'}
                  {row.reading.note && <span className={css.note}>{row.reading.note}</span>}
                </>
              )}
              {row.startsOn && row.at === 0 && (shown === row.key || hasUse(view, kpi.key, row.startsOn)) && (
                <div className={css.evidence}>{evidence(row.startsOn)}</div>
              )}
            </td>
            {measure && (
              <td className={css.acts}>
                <Button size="compact-xs" variant="subtle" color="gray" onClick={() => onCorrect(row.startsOn)}>
                  {row.reading ? 'Correct' : 'Record'}
                  <span className="sr"> {[row.when, row.part].filter(Boolean).join(', ')}</span>
                </Button>
                {useEvidence && row.reading && row.startsOn && row.at === 0 && !hasUse(view, kpi.key, row.startsOn) && (
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    color="gray"
                    aria-expanded={shown === row.key}
                    onClick={() => setShown(shown === row.key ? null : row.key)}
                  >
                    Evidence
                    <span className="sr"> {row.when}</span>
                  </Button>
                )}
                {row.reading && (
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    color="gray"
                    disabled={busy}
                    onClick={() => void takeBack(kpi, row.when, row.reading!)}
                  >
                    Take back
                    <span className="sr"> {[row.when, row.part].filter(Boolean).join(', ')}</span>
                  </Button>
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const hasUse = (view: ReadinessView, key: string, startsOn: IsoDate): boolean =>
  view.evidence.some(({ uses }) =>
    uses.some((use) => use.kind === 'kpi' && use.key === key && use.startsOn === startsOn),
  );

function Reading({ row, course: { kpi } }: { row: ReadingRow; course: KpiCourse }) {
  if (!row.reading) return <span className="faint">{row.paused ? 'paused' : 'no reading'}</span>;
  const said = readingWords(kpi.parts[row.at], row.reading);
  if (row.startsOn === '') return said;
  return (
    <span className={css.reading}>
      <KpiMark standing={row.standing} counts={row.counts} />
      <b className="num">{said}</b>
      {said !== row.standing && <span className="dim">{standingWords(row.standing, row.counts)}</span>}
    </span>
  );
}

interface PastProps {
  all: readonly PastMeasurement[];
  row: ReadingRow;
  course: KpiCourse;
  nameOf: (id: number) => string;
}

/** What stood here before, the last first. */
function Past({ all, row, course: { kpi }, nameOf }: PastProps) {
  return all.toReversed().map((one, i) => (
    <span key={one.id} className={css.note}>
      {row.reading || i > 0 ? 'corrected' : 'taken back'} <Instant at={one.replaced!.at} /> by{' '}
      {nameOf(one.replaced!.by)}, was {readingWords(kpi.parts[row.at], one)}
    </span>
  ));
}
