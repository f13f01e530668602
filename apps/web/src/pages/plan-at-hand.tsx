import { Link } from '@tanstack/react-router';
import type { PlanView } from '../api/plan-cache';
import { EscalationPoints } from '../features/templates/escalation-points';
import { Guardrails } from '../features/templates/guardrails';

/** What the hire needs at hand every day: what they may decide alone, and whom to turn to. */
export function PlanAtHand({ plan: { id, atHand, manager } }: { plan: PlanView }) {
  const { guardrails, escalation } = atHand;
  return (
    <>
      {guardrails.length > 0 && (
        <section>
          <h2>May I do this alone?</h2>
          <Guardrails guardrails={guardrails} decider={manager?.name} />
        </section>
      )}
      {escalation.length > 0 && (
        <section>
          <h2>When to turn to somebody</h2>
          <EscalationPoints points={escalation} />
        </section>
      )}
      <p className="small">
        <Link to="/plans/$planId/guide" params={{ planId: id }}>
          Whom to meet, and what a normal week holds
        </Link>
      </p>
    </>
  );
}
