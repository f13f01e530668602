import * as rules from '@milepost/shared/goal-rules';
import { isSigned } from '@milepost/shared/completion';
import { goalTrees, type Goal, type PlanFacts } from '@milepost/shared/plan-facts';
import { schedule } from '@milepost/shared/schedule';
import type { GoalAct } from './goal-act';

const gone: rules.Refusal = { code: 'not-found', detail: 'This is not there any more.' };
const closed: rules.Refusal = { code: 'plan-closed', detail: 'This plan is closed. It can be read, not changed.' };

/** Why the rules would refuse this act on the plan as it stands; null when they would not. Rights are the server's to say. */
export function refusalOf(plan: PlanFacts, goalId: number, act: GoalAct): rules.Refusal | null {
  const goal = plan.goals.find(({ id }) => id === goalId);
  const whole = goalTrees(plan.goals).find(({ id }) => id === (goal?.parentId ?? goalId));
  if (!goal || !whole) return gone;
  if (plan.closedAt !== null) return closed;
  switch (act.do) {
    case 'tick':
      return rules.refuseTick(goal, whole);
    case 'untick':
      return rules.refuseUntick(whole);
    case 'count':
      return rules.refuseCount(goal, whole, act.change);
    case 'name':
      return rules.refuseName(goal, whole);
    case 'ask':
      return rules.refuseAsking(whole);
    case 'withdraw':
    case 'sign':
    case 'return':
      return rules.refuseAnswer(whole);
    case 'undo-sign-off':
      return isSigned(whole) ? null : { code: 'not-signed', detail: 'This goal is not signed off.' };
    case 'remove-evidence':
      return rules.refuseEvidenceRemoval(whole);
    case 'block':
      return rules.refuseBlocker(whole);
    case 'clear':
      return whole.blocker ? null : gone;
    case 'reopen':
      return rules.refuseBlocker(whole);
    case 'plan-day':
      return act.on ? rules.refusePlannedDay(act.on, plan.startDate, milestoneOf(plan, whole)) : null;
    case 'add-evidence':
    case 'add-comment':
    case 'remove-comment':
      return null;
  }
}

/** The milestone by the start alone: what a planned day is held against. */
const milestoneOf = ({ startDate, phases }: PlanFacts, goal: Goal) =>
  schedule({ startDate, phases }, startDate).find(({ key }) => key === goal.phase)?.due ?? null;
