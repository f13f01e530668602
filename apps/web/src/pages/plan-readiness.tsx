import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { dateIn } from '@milepost/shared/calendar';
import { CandidateRail } from '../features/readiness/candidates/candidate-rail';
import { AsOfField } from '../features/readiness/as-of-field';
import { CriteriaBar, shownCriteria } from '../features/readiness/criteria-bar';
import type { CriteriaSearch } from '../features/readiness/criteria-search';
import { CriteriaTable } from '../features/readiness/criteria-table';
import { EvidenceList } from '../features/readiness/evidence-list';
import { HireNotice } from '../features/readiness/hire-notice';
import { readinessListQuery, readinessQuery } from '../features/readiness/readiness.queries';
import { useStanding } from '../features/readiness/use-standing';
import { useNow } from '../ui/use-now';
import css from './plan-readiness.module.css';
import { ReadinessHead } from './readiness-head';

const route = getRouteApi('/signed-in/plans/$planId/readiness');

/** Where one hire stands against every criterion, what that rests on, what would change it, and what was decided. */
export function PlanReadinessPage() {
  const { planId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data: view } = useSuspenseQuery(readinessQuery(planId, search.asOf));
  const { data: list } = useQuery({ ...readinessListQuery, enabled: !view.viewer.hire && view.can.readiness });
  const standing = useStanding(view);
  const now = useNow();
  const look = (change: { [Name in keyof CriteriaSearch]?: CriteriaSearch[Name] | undefined }) =>
    void navigate({
      search: (before) => ({ ...before, ...change }) as CriteriaSearch,
      replace: true,
      resetScroll: false,
    });

  const candidates = list?.candidates ?? [];
  const shown = shownCriteria(standing.criteria, search);
  return (
    <div className={css.split} data-rail={candidates.length > 1 || undefined}>
      {candidates.length > 1 && <CandidateRail candidates={candidates} here={planId} />}
      <div>
        <ReadinessHead view={view} standing={standing} />
        {!view.can.readiness ? (
          <p className={css.none}>
            Readiness belongs to {view.hire.name} and those who manage and lead them. It is not shown to you.
          </p>
        ) : (
          <>
            <HireNotice view={view} />
            <AsOfField
              asOf={view.asOf}
              now={dateIn(view.hire.timeZone, now)}
              start={view.originalStart < view.startDate ? view.originalStart : view.startDate}
              onLook={(asOf) => look({ asOf })}
            />
            <div className={css.body}>
              <section className={css.criteria} aria-label="Criteria">
                <CriteriaBar criteria={standing.criteria} search={search} onLook={look} />
                {shown.length > 0 ? (
                  <CriteriaTable
                    criteria={shown}
                    view={view}
                    today={standing.today}
                    opened={search.criterion}
                    onOpen={(criterion) => look({ criterion })}
                    slots={{
                      evidence: ({ evidence }) =>
                        evidence.length ? (
                          <EvidenceList evidence={evidence} view={view} today={standing.today} />
                        ) : (
                          <p className="small dim">Nothing shows it yet.</p>
                        ),
                    }}
                  />
                ) : (
                  <p className={css.none}>Nothing of that is open.</p>
                )}
              </section>
            </div>
          </>
        )}
      </div>
    </div>
  );
}
