import { judgedPeriods } from '@milepost/shared/kpi-criteria';
import type { CriterionBasis } from '@milepost/shared/criterion';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ReadinessView } from '../../../api/readiness-cache';
import { Day } from '../../../ui/day';
import { shortDay } from '../../../ui/day-words';
import css from '../criterion-detail.module.css';

interface Props {
  basis: Extract<CriterionBasis, { source: 'kpi' }>;
  view: ReadinessView;
  /** The line of its readings. */
  line: ReactNode;
}

/** How a KPI stood in its last periods that count, and the way to all of them. */
export function KpiBasis({ basis: { course }, view, line }: Props) {
  const { kpi, appliesFrom } = course;
  const last = judgedPeriods(course);
  return (
    <>
      <p className="small dim">
        {kpi.parts.map(({ label, words }) => [label, words].filter(Boolean).join(': ')).join('; ') || kpi.qualitative}
        {appliesFrom && (
          <>
            . Applies from <Day on={appliesFrom} />
          </>
        )}
      </p>
      {line}
      {last.length === 0 ? (
        <p className="small dim">No period that counts is over yet.</p>
      ) : (
        <ul className={css.periods} aria-label="Its last periods">
          {last.map(({ startsOn, endsOn, standing }) => (
            <li key={startsOn}>
              <span className="faint">
                {shortDay(startsOn).slice(4)} to {shortDay(endsOn).slice(4)}
              </span>{' '}
              <b data-standing={standing}>{standing}</b>
            </li>
          ))}
        </ul>
      )}
      <p className="small">
        <Link to="/plans/$planId/kpis" params={{ planId: view.planId }} className={css.way}>
          All KPIs and readings
        </Link>
      </p>
    </>
  );
}
