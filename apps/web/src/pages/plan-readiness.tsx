import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { readinessQuery } from '../features/readiness/readiness.queries';
import { PageTitle } from '../ui/page-title';

export function PlanReadinessPage() {
  const { planId } = useParams({ from: '/signed-in/plans/$planId/readiness' });
  const { data } = useSuspenseQuery(readinessQuery(planId));
  return <PageTitle tab="Readiness">{data.hire.name}</PageTitle>;
}
