import { Button } from '@mantine/core';
import type { GoalTree } from '@milepost/shared/plan-facts';
import { useVerb } from './goal-menu';
import css from './goal-row.module.css';
import { nextSteps } from './goal-verbs';
import { useGoals } from './goals-in-hand';

interface Props {
  goal: GoalTree;
  /** How the first of them looks; the rest is quiet. */
  variant?: 'filled' | 'default' | 'subtle';
}

/** The one or two things to do with a goal now, as buttons. */
export function NextSteps({ goal, variant = 'subtle' }: Props) {
  const { plan } = useGoals();
  const run = useVerb(goal);
  const steps = nextSteps(goal, plan);
  if (!steps.length) return null;
  return (
    <span className={css.steps}>
      {steps.map((step, i) => (
        <Button
          key={step.key}
          variant={i === 0 ? variant : 'subtle'}
          px={variant === 'subtle' ? 8 : 12}
          onClick={() => run(step)}
        >
          {step.label}
        </Button>
      ))}
    </span>
  );
}
