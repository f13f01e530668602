import type { DroppedGoal, Goal } from '@milepost/shared/plan-facts';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useCallback, useState } from 'react';
import type { PlanView } from '../api/plan-cache';
import type { TermsVerb } from '../features/goals/goals-in-hand';
import { refocusGoal } from '../features/goals/use-goal-keys';

const GoalTermsDialog = lazy(() => import('./goal-terms-dialog').then((file) => ({ default: file.GoalTermsDialog })));

const deeds = () => import('../features/goal-terms/goal-deeds');

interface GoalTerms {
  changeTerms: (goal: Goal, verb: TermsVerb) => void;
  bringBack: (dropped: DroppedGoal) => void;
  /** What asks for more, while something is asked. */
  dialog: ReactNode;
}

/** Changes to what a plan's goals ask: at once where nothing more need be said, else in a dialog. */
export function useGoalTerms(plan: PlanView, today: string): GoalTerms {
  const client = useQueryClient();
  const [asked, setAsked] = useState<{ goalId: number; verb: TermsVerb } | null>(null);

  const changeTerms = useCallback(
    (goal: Goal, verb: TermsVerb) => {
      if (verb === 'ask-again') void deeds().then(({ askForAgain }) => askForAgain(client, goal));
      else setAsked({ goalId: goal.id, verb });
    },
    [client],
  );
  const bringBack = useCallback(
    (dropped: DroppedGoal) => void deeds().then((deed) => deed.bringBack(client, dropped)),
    [client],
  );
  const close = () => {
    setAsked(null);
    // the menu's line that opened it is gone; whoever works by keyboard goes on from the goal
    if (asked) requestAnimationFrame(() => refocusGoal(asked.goalId));
  };

  const dialog = asked && (
    <Suspense fallback={null}>
      <GoalTermsDialog key={`${asked.goalId} ${asked.verb}`} plan={plan} today={today} {...asked} onClose={close} />
    </Suspense>
  );
  return { changeTerms, bringBack, dialog };
}
