import { lazy, Suspense, useCallback } from 'react';
import type { GoalsInHand } from '../features/goals/goals-in-hand';

const GoalEvidenceUses = lazy(() =>
  import('./goal-evidence-uses').then((file) => ({ default: file.GoalEvidenceUses })),
);

/** Shows below a goal's link or note where else it counts; the code for it comes with the first one. */
export const useGoalUses = (planId: number): GoalsInHand['renderUses'] =>
  useCallback(
    (evidence) => (
      <Suspense fallback={null}>
        <GoalEvidenceUses planId={planId} evidenceId={evidence} />
      </Suspense>
    ),
    [planId],
  );
