import { goalTrees, type GoalTree } from '@milepost/shared/plan-facts';
import { schedule } from '@milepost/shared/schedule';
import { useState } from 'react';
import type { PlanView } from '../api/plan-cache';
import { GoalAddition } from '../features/goal-terms/goal-addition';
import { GoalDrop } from '../features/goal-terms/goal-drop';
import { GoalMove } from '../features/goal-terms/goal-move';
import { GoalRewording } from '../features/goal-terms/goal-rewording';
import { GoalWaiver } from '../features/goal-terms/goal-waiver';
import type { TermsVerb } from '../features/goals/goals-in-hand';

interface Props {
  plan: PlanView;
  today: string;
  goalId: number;
  verb: TermsVerb;
  onClose: () => void;
}

/** The dialog in which one change to a goal is made. */
export function GoalTermsDialog({ plan, today, goalId, verb, onClose }: Props) {
  const now = find(goalTrees(plan.goals), goalId);
  // when somebody drops it meanwhile, what is being typed stays; the server says what happened
  const [began] = useState(now);
  const found = now ?? began;
  if (!found) return null;
  const { goal, whole } = found;
  const given = { plan, milestones: { phases: plan.phases, dated: schedule(plan, today), today }, onClose };
  switch (verb) {
    case 'reword':
      return <GoalRewording {...given} goal={goal} whole={whole} />;
    case 'move':
      return <GoalMove {...given} goal={whole} />;
    case 'add-part':
      return <GoalAddition {...given} whole={whole} />;
    case 'waive':
      return <GoalWaiver {...given} goal={goal} whole={whole} />;
    case 'drop':
      return <GoalDrop {...given} goal={goal} whole={whole} />;
    case 'ask-again':
      return null;
  }
}

function find(trees: readonly GoalTree[], id: number) {
  for (const whole of trees) {
    const goal = [whole, ...whole.subGoals].find((one) => one.id === id);
    if (goal) return { goal, whole };
  }
  return null;
}
