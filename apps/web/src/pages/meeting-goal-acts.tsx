import { Menu } from '@mantine/core';
import type { GoalTree } from '@milepost/shared/plan-facts';
import { LineActs } from '../features/check-in-meeting/line-acts';
import { useVerb } from '../features/goals/goal-menu';
import { GoalVerbItems } from '../features/goals/goal-verb-items';
import { goalVerbs } from '../features/goals/goal-verbs';
import { useGoals } from '../features/goals/goals-in-hand';
import { TermsItems } from '../features/goals/terms-items';
import type { PlanChange } from '../features/plan-changes/plan-change';

interface Props {
  goal: GoalTree;
  /** Asks for a change to the whole plan. */
  onChange: (change: Extract<PlanChange, 'extend' | 'add-goal'>) => void;
}

/** Everything that can be done from a line of the meeting: to the talk, to the goal and to the plan around it. */
export function MeetingGoalActs({ goal, onChange }: Props) {
  const { plan } = useGoals();
  const run = useVerb(goal);
  const verbs = goalVerbs(goal, plan);
  return (
    <LineActs goal={goal}>
      {verbs.length > 0 && <Menu.Divider />}
      <GoalVerbItems verbs={verbs} onRun={run} />
      {plan.can.adjust && (
        <>
          <TermsItems goal={goal} whole={goal} apart />
          <Menu.Divider />
          <Menu.Item onClick={() => onChange('extend')}>Extend a milestone…</Menu.Item>
          <Menu.Item onClick={() => onChange('add-goal')}>Add a goal…</Menu.Item>
        </>
      )}
    </LineActs>
  );
}
