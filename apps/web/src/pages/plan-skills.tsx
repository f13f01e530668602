import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { readinessQuery } from '../features/readiness/readiness.queries';
import { PageTitle } from '../ui/page-title';

export function PlanSkillsPage() {
  const { planId } = useParams({ from: '/signed-in/plans/$planId/skills' });
  const { data } = useSuspenseQuery(readinessQuery(planId));
  return <PageTitle tab="Skills">{data.hire.name}</PageTitle>;
}
