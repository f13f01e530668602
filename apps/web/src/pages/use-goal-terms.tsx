import type { DroppedGoal, Goal } from '@milepost/shared/plan-facts';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useCallback, useState } from 'react';
import type { PlanView } from '../api/plan-cache';
import { askAgain, drop, restore, waive } from '../features/goal-terms/terms-requests';
import { changeTerms as send } from '../features/goal-terms/use-terms-change';
import type { TermsVerb } from '../features/goals/goals-in-hand';
import { refocusGoal } from '../features/goals/use-goal-keys';

const GoalTermsDialog = lazy(() => import('./goal-terms-dialog').then((file) => ({ default: file.GoalTermsDialog })));

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
      if (verb !== 'ask-again') return setAsked({ goalId: goal.id, verb });
      const { id, text, waiver } = goal;
      const undo = () => waive(id, waiver?.reason ?? '');
      void send(client, { ask: askAgain(id), says: `“${text}” is asked for again.`, undo });
    },
    [client],
  );
  const bringBack = useCallback(
    ({ id, text, reason }: DroppedGoal) =>
      void send(client, { ask: restore(id), says: `“${text}” is back.`, undo: () => drop(id, reason) }),
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
