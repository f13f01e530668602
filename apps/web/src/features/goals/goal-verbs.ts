import { awaitsSignOff } from '@milepost/shared/completion';
import { refuseAsking, refuseBlocker } from '@milepost/shared/goal-rules';
import { mayClearBlocker, mayUndoSignOff } from '@milepost/shared/plan-access';
import type { GoalTree } from '@milepost/shared/plan-facts';
import type { PlanView } from '../../api/plan-cache';
import type { GoalAct } from './goal-act';
import type { GoalPart } from './goals-in-hand';

/** Something the reader can do to a goal now: at once, or in the part of the opened goal that asks for more. */
export interface GoalVerb {
  key: string;
  label: string;
  does: { act: GoalAct } | { open: GoalPart };
}

const verb = (key: string, label: string, does: GoalVerb['does']): GoalVerb => ({ key, label, does });

/** Everything this reader may do to the goal now, apart from ticking and counting. The rights are the server's. */
export function goalVerbs(goal: GoalTree, plan: PlanView): GoalVerb[] {
  const { can, viewer } = plan;
  const verbs: (GoalVerb | false | null)[] = [
    ...signing(goal, plan),
    can.work && !refuseAsking(goal) && !awaitsSignOff(goal) && verb('ask', 'Ask for sign-off', { act: { do: 'ask' } }),
    can.work && awaitsSignOff(goal) && verb('withdraw', 'Take the request back', { act: { do: 'withdraw' } }),
    mayUndoSignOff(can, goal, viewer.id) && verb('undo', 'Undo your signature', { act: { do: 'undo-sign-off' } }),
    can.work && verb('evidence', 'Attach evidence…', { open: 'evidence' }),
    can.comment && verb('comment', 'Comment…', { open: 'comments' }),
    clearing(goal, plan),
    can.work && !refuseBlocker(goal) && verb('block', 'Say what blocks it…', { open: 'blocker' }),
    can.work && !goal.waiver && verb('day', 'Plan a day…', { open: 'day' }),
  ];
  return verbs.filter((one): one is GoalVerb => Boolean(one));
}

function signing(goal: GoalTree, { can, viewer }: PlanView): GoalVerb[] {
  if (!can.signOff || viewer.hire || !awaitsSignOff(goal)) return [];
  return [verb('sign', 'Sign off', { act: { do: 'sign' } }), verb('return', 'Return…', { open: 'sign-off' })];
}

function clearing({ blocker }: GoalTree, { can, viewer }: PlanView): GoalVerb | null {
  // A blocker that the server has not numbered yet cannot be cleared by number.
  if (!blocker || blocker.id < 0 || !mayClearBlocker(can, blocker, viewer.id)) return null;
  return verb('clear', 'Clear the blocker', { act: { do: 'clear', blocker } });
}

/** The steps so near that they stand on the row itself. */
export function nextSteps(goal: GoalTree, plan: PlanView): GoalVerb[] {
  const verbs = goalVerbs(goal, plan);
  const pick = (key: string) => verbs.filter((one) => one.key === key);
  if (pick('sign').length) return [...pick('sign'), ...pick('return')];
  if (goal.blocker?.clearableBy === plan.viewer.id && pick('clear').length) return pick('clear');
  if (!plan.viewer.hire || awaitsSignOff(goal)) return [];
  if (goal.signOff?.outcome === 'returned') return [verb('answer', 'Answer', { open: 'sign-off' })];
  if (pick('ask').length) return pick('ask');
  return refuseAsking(goal)?.code === 'evidence-missing' ? [verb('evidence', 'Attach', { open: 'evidence' })] : [];
}
