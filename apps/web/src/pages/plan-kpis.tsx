import { dateIn } from '@milepost/shared/calendar';
import { kpiCourse } from '@milepost/shared/kpi-course';
import { kpiTally } from '@milepost/shared/kpi-tally';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { FormerReadings } from '../features/kpis/former-readings';
import { kpiGroups } from '../features/kpis/kpi-groups';
import { KpiKey } from '../features/kpis/kpi-key';
import { KpiPanel } from '../features/kpis/kpi-panel';
import { kpiTitle } from '../features/kpis/kpi-summary';
import { UsesOf } from '../features/evidence-uses/uses-of';
import { planName, planPlace } from '../features/plan/plan-place';
import { readinessQuery } from '../features/readiness/readiness.queries';
import { ItemList } from '../features/templates/item-list';
import { PageTitle } from '../ui/page-title';
import { useNow } from '../ui/use-now';
import { WayUp } from '../ui/way-up';
import css from './plan-kpis.module.css';

/** How the numbers of one plan stand: what applies now, what comes later, and every reading behind it. */
export function PlanKpisPage() {
  const { planId } = useParams({ from: '/signed-in/plans/$planId/kpis' });
  const { data: view } = useSuspenseQuery(readinessQuery(planId));
  const today = dateIn(view.hire.timeZone, useNow());
  const courses = useMemo(() => view.template.kpis.map((kpi) => kpiCourse(kpi, view, today)), [view, today]);
  const plan = { id: planId, hire: view.hire, viewer: view.viewer };
  const notes = view.template.kpiNotes;
  return (
    <div className={css.page}>
      <header>
        <WayUp {...planPlace(plan)}>{planName(plan)}</WayUp>
        <PageTitle tab={`KPIs of ${view.hire.name}`}>{kpiTitle(kpiTally(courses), courses, today)}</PageTitle>
        <p className={css.about}>
          {courses.length === 0
            ? `The template of ${view.role} names no KPIs.`
            : 'Each is judged from its milestone on, by its newest reading. They belong to the work; nobody is compared by them.'}
          {view.can.measure && courses.length > 0 && (
            <>
              {' '}
              <Link to="/readiness/measurements">Bring readings from a file</Link>
            </>
          )}
        </p>
        {view.measurements.length > 0 && (
          <KpiKey paused={courses.some(({ periods }) => periods.some((one) => one.paused))} />
        )}
      </header>
      <div className={css.split}>
        <div className={css.groups}>
          {kpiGroups(courses, today).map(({ key, title, courses: those }) => (
            <section key={key} aria-labelledby={`from-${key}`}>
              <h2 id={`from-${key}`}>{title}</h2>
              <div className={css.panels}>
                {those.map((course) => (
                  <KpiPanel
                    key={course.kpi.key}
                    {...{ view, course, today }}
                    evidence={(kpi, startsOn) => <UsesOf view={view} kind="kpi" keyName={kpi} startsOn={startsOn} />}
                  />
                ))}
              </div>
            </section>
          ))}
          <FormerReadings view={view} />
        </div>
        {notes.length > 0 && (
          <aside className={css.fair} aria-labelledby="fair">
            <h2 id="fair">Reading them fairly</h2>
            <ItemList items={notes} />
          </aside>
        )}
      </div>
    </div>
  );
}
