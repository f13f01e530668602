import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Suspense } from 'react';
import { CandidateRail } from '../features/readiness/candidates/candidate-rail';
import { criteriaSearch } from '../features/readiness/criteria-search';
import { readinessListQuery, readinessQuery } from '../features/readiness/readiness.queries';
import css from './plan-readiness.module.css';
import { ReadinessNow } from './readiness-now';
import { ReadinessRecord } from './readiness-record';

const route = getRouteApi('/signed-in/plans/$planId/readiness');

/** Where one hire stands against every criterion, what that rests on, what would change it, and what was decided. */
export function PlanReadinessPage() {
  const { planId } = route.useParams();
  const { asOf, decision } = criteriaSearch(route.useSearch());
  const { data: view } = useSuspenseQuery(readinessQuery(planId, asOf));
  const { can, viewer } = view;
  const { data: list } = useQuery({ ...readinessListQuery, enabled: !viewer.hire && can.readiness });
  const candidates = list?.candidates ?? [];
  return (
    <div className={css.split} data-rail={candidates.length > 1 || undefined}>
      {candidates.length > 1 && <CandidateRail candidates={candidates} here={planId} />}
      <div className={css.page}>
        {decision !== undefined && can.readiness ? (
          <Suspense fallback={null}>
            <ReadinessRecord view={view} decisionId={decision} />
          </Suspense>
        ) : (
          <ReadinessNow key={planId} view={view} />
        )}
      </div>
    </div>
  );
}
