import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { readinessQuery } from '../features/readiness/readiness.queries';
import { PageTitle } from '../ui/page-title';

export function PlanPacketPage() {
  const { planId } = useParams({ from: '/signed-in/plans/$planId/packet' });
  const { data } = useSuspenseQuery(readinessQuery(planId));
  return <PageTitle tab="Packet">{data.hire.name}</PageTitle>;
}
