import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { readinessQuery } from '../features/readiness/readiness.queries';
import { PageTitle } from '../ui/page-title';

export function PlanKpisPage() {
  const { planId } = useParams({ from: '/signed-in/plans/$planId/kpis' });
  const { data } = useSuspenseQuery(readinessQuery(planId));
  return <PageTitle tab="KPIs">{data.hire.name}</PageTitle>;
}
