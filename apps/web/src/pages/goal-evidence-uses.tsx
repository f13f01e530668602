import { useQuery } from '@tanstack/react-query';
import { UsedFor } from '../features/evidence-uses/used-for';
import { readinessQuery } from '../features/readiness/readiness.queries';

/** Where a goal's link or note counts beside the goal; read once somebody opens a goal that has one. */
export function GoalEvidenceUses({ planId, evidenceId }: { planId: number; evidenceId: number }) {
  const { data: view } = useQuery(readinessQuery(planId));
  return view ? <UsedFor view={view} evidenceId={evidenceId} /> : null;
}
