import type { Goal, PlanFacts } from '@milepost/shared/plan-facts';
import type { PendingAct } from './goal-act';
import { refusalOf } from './goal-refusals';

/**
 * The plan as it will be once the server has taken the acts, in their order. An act that the rules refuse as things stand
 * changes nothing on screen; the server has the last word on it.
 */
export const withPending = <P extends PlanFacts>(plan: P, acts: readonly PendingAct[]): P => acts.reduce(withAct, plan);

function withAct<P extends PlanFacts>(plan: P, pending: PendingAct): P {
  if (pending.planId !== plan.id || refusalOf(plan, pending.goalId, pending.act)) return plan;
  return {
    ...plan,
    goals: plan.goals.map((goal) => (goal.id === pending.goalId ? { ...goal, ...patch(goal, pending) } : goal)),
  };
}

/** What has no number from the server yet is known by its moment: a negative id that no real one meets. */
const ownId = (at: string): number => -Date.parse(at);

function patch(goal: Goal, { act, by, at }: PendingAct): Partial<Goal> {
  switch (act.do) {
    case 'tick':
      return { completion: goal.completion ?? { by, at } };
    case 'untick':
      return { completion: null };
    case 'count':
      return { counts: [...goal.counts, { by, at, change: act.change }] };
    case 'name':
      return { text: act.text };
    case 'plan-day':
      return { plannedOn: act.on };
    case 'add-evidence':
      return { evidence: [...goal.evidence, { id: ownId(at), kind: act.kind, url: act.url, text: act.text, by, at }] };
    case 'remove-evidence':
      return { evidence: goal.evidence.filter(({ id }) => id !== act.id) };
    case 'add-comment':
      return { comments: [...goal.comments, { id: ownId(at), text: act.text, by, at }] };
    case 'remove-comment':
      return { comments: goal.comments.filter(({ id }) => id !== act.id) };
    case 'ask':
      return { signOff: { id: ownId(at), askedBy: by, askedAt: at, outcome: null, by: null, at: null, reason: null } };
    case 'withdraw':
      return answered(goal, 'withdrawn', by, at);
    case 'sign':
      return answered(goal, 'signed', by, at);
    case 'undo-sign-off':
      return answered(goal, 'undone', by, at);
    case 'return':
      return answered(goal, 'returned', by, at, act.reason);
    case 'block':
      return { blocker: { id: ownId(at), text: act.text, by, at, clearableBy: act.clearableBy } };
    case 'clear':
      return { blocker: null };
    case 'reopen':
      return { blocker: act.blocker };
  }
}

type Outcome = 'signed' | 'returned' | 'withdrawn' | 'undone';

const answered = (goal: Goal, outcome: Outcome, by: number, at: string, reason: string | null = null): Partial<Goal> =>
  goal.signOff ? { signOff: { ...goal.signOff, outcome, by, at, reason } } : {};
