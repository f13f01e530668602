import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { NoPlan } from '../features/plan/no-plan';
import { myPlanQuery, planQuery } from '../features/plan/plan.queries';
import { BackToTeam } from '../features/team/back-to-team';
import { PlanBody } from './plan-body';

/** A hire's home: where do I stand, and what now? */
export function MyPlanPage() {
  const { data: plan } = useSuspenseQuery(myPlanQuery);
  const { goal } = useSearch({ from: '/signed-in/plan' });
  return plan ? <PlanBody saved={plan} goal={goal} /> : <NoPlan />;
}

/** Somebody else's plan: the same page about the hire, with what waits on the reader first. */
export function PlanPage() {
  const { planId } = useParams({ from: '/signed-in/plans/$planId' });
  const { goal } = useSearch({ from: '/signed-in/plans/$planId' });
  const { data: plan } = useSuspenseQuery(planQuery(planId));
  return (
    <>
      {!plan.viewer.hire && <BackToTeam />}
      <PlanBody saved={plan} goal={goal} key={plan.id} />
    </>
  );
}
