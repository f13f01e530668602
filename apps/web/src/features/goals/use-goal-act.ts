import type { Goal } from '@milepost/shared/plan-facts';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { PlanView } from '../../api/plan-cache';
import { requestKey } from '../../api/request-key';
import { toasts } from '../../ui/toasts/toasts';
import type { GoalAct, PendingAct } from './goal-act';
import { refusalOf } from './goal-refusals';
import { doneSentence, holdFor, inverseOf } from './goal-undo';
import { outbox } from './outbox';
import { sendPending } from './outbox-sender';
import { refocusGoal } from './use-goal-keys';

/** Does something to a goal: on screen at once, to the server as soon as it can be reached. */
export type DoGoalAct = (goal: Goal, act: GoalAct) => void;

export function useGoalAct(plan: PlanView): DoGoalAct {
  const client = useQueryClient();
  return useCallback(
    (goal, act) => {
      const refusal = refusalOf(plan, goal.id, act);
      if (refusal) return outbox.refuse(goal.id, act, refusal.detail);
      const pending = enter(client, plan, goal, act);
      const says = doneSentence(goal, act);
      if (says) tell(goal.id, says, undoOf(client, plan, goal, pending));
    },
    [client, plan],
  );
}

function enter(client: QueryClient, plan: PlanView, goal: Goal, act: GoalAct): PendingAct {
  const now = Date.now();
  const held = holdFor(act);
  const pending: PendingAct = {
    id: requestKey(),
    planId: plan.id,
    goalId: goal.id,
    by: plan.viewer.id,
    at: new Date(now).toISOString(),
    ...(held && { heldUntil: new Date(now + held).toISOString() }),
    act,
  };
  outbox.add(pending);
  void sendPending(client);
  return pending;
}

function undoOf(client: QueryClient, plan: PlanView, goal: Goal, pending: PendingAct): (() => void) | undefined {
  const inverse = inverseOf(pending.act);
  if (!pending.heldUntil && !inverse) return undefined;
  return () => {
    if (inverse) enter(client, plan, goal, inverse);
    else outbox.drop(pending.id);
    // The button that was pressed is gone; whoever works by keyboard goes on from the goal.
    requestAnimationFrame(() => refocusGoal(goal.id));
  };
}

/* One toast a goal: counting five times says so once. */
const told = new Map<number, number>();

function tell(goalId: number, says: string, undo: (() => void) | undefined) {
  const before = told.get(goalId);
  if (before !== undefined) toasts.drop(before);
  told.set(goalId, toasts.say(says, undo));
}
