import { Link } from '@tanstack/react-router';
import type { PlanView } from '../../api/plan-cache';

/** The way back to the plan: "My plan", or whose it is. */
export function PlanLink({ plan: { id, hire, viewer } }: { plan: PlanView }) {
  return viewer.hire ? (
    <Link to="/plan">My plan</Link>
  ) : (
    <Link to="/plans/$planId" params={{ planId: id }}>
      {hire.name}’s plan
    </Link>
  );
}
