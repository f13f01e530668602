import { Button } from '@mantine/core';
import type { IsoDate } from '@milepost/shared/calendar';
import { latestJudged, type KpiCourse } from '@milepost/shared/kpi-course';
import { periodWords } from '@milepost/shared/kpi-words';
import { phaseName } from '@milepost/shared/phase';
import { type ReactNode, useRef, useState } from 'react';
import type { ReadinessView } from '../../api/readiness-cache';
import { Cite } from '../../ui/cite';
import { Inferred } from '../../ui/inferred';
import { KpiMark } from '../../ui/pictures/kpi-dot';
import { KpiLines } from './kpi-lines';
import css from './kpi-panel.module.css';
import { ReadingForm } from './reading-form';
import { ReadingsTable } from './readings-table';

interface Props {
  view: ReadinessView;
  course: KpiCourse;
  today: IsoDate;
  /** What shows the KPI, or its reading of one period, and the way to add more. */
  evidence: (kpi: string, startsOn: IsoDate | null) => ReactNode;
}

const often = { week: 'weekly', sprint: 'each sprint', month: 'monthly', quarter: 'quarterly' };

/** One KPI: how it stands, its target, its picture, how to read it fairly, and every reading behind it. */
export function KpiPanel({ view, course, today, evidence }: Props) {
  const { kpi, period, periods } = course;
  const [asked, setAsked] = useState<IsoDate | '' | 'first' | null>(null);
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setAsked(null);
    opener.current?.focus();
  };
  const read = periods.some(({ readings }) => readings.some(Boolean));
  return (
    <article className={css.panel} aria-label={kpi.name} data-open={open || asked !== null || undefined}>
      <header className={css.head}>
        <h3>{kpi.name}</h3>
        <Standing course={course} today={today} />
      </header>
      <p className={css.target}>
        {kpi.parts.map(({ label, words, stat }) => (
          <span key={words}>
            {kpi.parts.length > 1 && label && !words.toLowerCase().startsWith(label.toLowerCase()) ? `${label}: ` : ''}
            {words}
            {stat && !words.includes(stat) && ` (${stat})`}
          </span>
        ))}
        {kpi.parts.length === 0 && <span>{kpi.qualitative ?? 'No number set'}</span>}
        <span className={css.often}>
          read {often[period]} <Cite source={kpi.source} />
        </span>
      </p>
      <KpiLines course={course} measurements={view.measurements} today={today} />
      {kpi.note && <p className={css.note}>{kpi.note}</p>}
      <div className={css.acts}>
        {view.can.measure && (
          <Button
            ref={opener}
            variant="default"
            aria-expanded={asked !== null}
            onClick={() => (asked === null ? setAsked('first') : close())}
          >
            Record<span className="sr"> a reading of {kpi.name}</span>
          </Button>
        )}
        <details className={css.more} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            {read ? 'Readings and what it measures' : 'What it measures'}
            <span className="sr">: {kpi.name}</span>
          </summary>
          {open && (
            <div className={css.about}>
              <p>{kpi.measures}</p>
              <p className="dim">{kpi.matters}</p>
              <p className="dim">
                It counts from {phaseName(kpi.from)} on.
                {kpi.fromInferred && (
                  <Inferred why="The document does not say from when on this number is fair to read." />
                )}
              </p>
              <ReadingsTable
                {...{ view, course, today }}
                onCorrect={setAsked}
                evidence={(startsOn) => evidence(kpi.key, startsOn)}
              />
            </div>
          )}
        </details>
      </div>
      {asked !== null && (
        <ReadingForm
          key={asked}
          {...{ view, course, today }}
          asked={asked === 'first' ? undefined : asked}
          onClose={close}
        />
      )}
    </article>
  );
}

/** How it stands by its newest period that counts, as a mark and in words. */
function Standing({ course, today }: { course: KpiCourse; today: IsoDate }) {
  const { applies, period, periods } = course;
  const latest = latestJudged(course);
  if (latest)
    return (
      <p className={css.standing} data-standing={latest.standing}>
        <KpiMark standing={latest.standing} counts />
        <b>{latest.standing}</b> <span>{periodWords(period, latest, today)}</span>
      </p>
    );
  const read = periods.some(({ counts, readings }) => readings.some(Boolean) && (counts || !applies));
  if (!applies && !read) return null;
  return (
    <p className={css.standing}>
      <KpiMark standing="no data" counts={applies} />
      <span>
        {!applies
          ? 'does not count yet'
          : read
            ? unjudged(course)
            : periods.some(({ readings }) => readings.some(Boolean))
              ? 'no reading that counts yet'
              : 'no reading yet'}
      </span>
    </p>
  );
}

const unjudged = ({ kpi }: KpiCourse): string =>
  kpi.parts.some(({ op }) => op === 'change') ? 'waits for its baseline' : 'not read in full';
