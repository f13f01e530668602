import { dateIn } from '@milepost/shared/calendar';
import { getRouteApi } from '@tanstack/react-router';
import type { ReadinessView } from '../api/readiness-cache';
import { UsesOf } from '../features/evidence-uses/uses-of';
import { KpiLines } from '../features/kpis/kpi-lines';
import { AsOfField } from '../features/readiness/as-of-field';
import { CriteriaBar, shownCriteria } from '../features/readiness/criteria-bar';
import { criteriaSearch, type CriteriaSearch } from '../features/readiness/criteria-search';
import { CriteriaTable } from '../features/readiness/criteria-table';
import { EvidenceList } from '../features/readiness/evidence-list';
import { HireNotice } from '../features/readiness/hire-notice';
import { rowId } from '../features/readiness/criterion-row';
import type { SeenCriterion } from '../features/readiness/standing';
import { useStanding } from '../features/readiness/use-standing';
import { useNow } from '../ui/use-now';
import css from './plan-readiness.module.css';
import { ReadinessHead } from './readiness-head';
import { ReadinessSide } from './readiness-side';

const route = getRouteApi('/signed-in/plans/$planId/readiness');

/** How one hire stands now, or stood on a past day: the criteria, and beside them what would change it and what was decided. */
export function ReadinessNow({ view }: { view: ReadinessView }) {
  const search = criteriaSearch(route.useSearch());
  const navigate = route.useNavigate();
  const standing = useStanding(view);
  const now = useNow();
  const look = (change: { [Name in keyof CriteriaSearch]?: CriteriaSearch[Name] | undefined }) =>
    void navigate({
      search: (before) => ({ ...before, ...change }) as CriteriaSearch,
      replace: true,
      resetScroll: false,
    });
  const openFromAside = (criterion: string) => {
    look({ criterion, source: undefined, open: undefined });
    // the row may only come with the change of the address
    setTimeout(() => document.getElementById(rowId(criterion))?.focus(), 50);
  };
  const shown = shownCriteria(standing.criteria, search);

  if (!view.can.readiness)
    return (
      <>
        <ReadinessHead view={view} standing={standing} />
        <p className={css.none}>
          Readiness belongs to {view.hire.name} and those who manage and lead them. It is not shown to you.
        </p>
      </>
    );
  return (
    <>
      <ReadinessHead view={view} standing={standing}>
        <AsOfField
          asOf={view.asOf}
          now={dateIn(view.hire.timeZone, now)}
          start={view.originalStart < view.startDate ? view.originalStart : view.startDate}
          onLook={(asOf) => look({ asOf })}
        />
      </ReadinessHead>
      <HireNotice view={view} />
      <div className={css.body}>
        <section className={css.criteria} aria-label="Every criterion">
          <CriteriaBar criteria={standing.criteria} search={search} onLook={look} />
          {shown.length > 0 ? (
            <CriteriaTable
              criteria={shown}
              view={view}
              today={standing.today}
              opened={search.criterion}
              onOpen={(criterion) => look({ criterion })}
              slots={{
                evidence: (criterion) => <Shown criterion={criterion} view={view} today={standing.today} />,
                kpi: (course) => <KpiLines course={course} measurements={view.measurements} today={standing.today} />,
              }}
            />
          ) : (
            <p className={css.none}>
              {standing.criteria.length > 0
                ? 'Nothing of that is open.'
                : 'The template asks for nothing that promotion hangs on: no criteria, no late goals, no must-have skills.'}
            </p>
          )}
        </section>
        <ReadinessSide view={view} standing={standing} onOpen={openFromAside} />
      </div>
    </>
  );
}

/** What shows a criterion, with where else it counts and the way to add more. */
function Shown({ criterion, view, today }: { criterion: SeenCriterion; view: ReadinessView; today: string }) {
  const { basis, key, evidence } = criterion;
  switch (basis.source) {
    case 'promotion':
      return <UsesOf view={view} kind="criterion" keyName={key} />;
    case 'goal':
      return <UsesOf view={view} kind="criterion" keyName={key} own={evidence} />;
    case 'skill':
      return <UsesOf view={view} kind="skill" keyName={basis.skill.key} />;
    case 'kpi':
      return <UsesOf view={view} kind="kpi" keyName={basis.course.kpi.key} />;
    case 'check-ins':
      return <EvidenceList evidence={evidence} view={view} today={today} />;
  }
}
