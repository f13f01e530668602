import { Button } from '@mantine/core';
import type { GoalTree } from '@milepost/shared/plan-facts';
import { PartMenu } from '../goal-menu';
import { useGoals } from '../goals-in-hand';
import { termsVerbs } from '../terms-verbs';
import css from './goal-detail.module.css';

/** What whoever acts for the hire may change about what the goal asks; of a choice, option by option. */
export function GoalTermsPart({ goal }: { goal: GoalTree }) {
  const { plan, changeTerms } = useGoals();
  const verbs = plan.can.adjust ? termsVerbs(goal, goal) : [];
  if (!verbs.length) return null;
  const options = goal.kind === 'choice' ? goal.subGoals.filter(({ somethingElse }) => !somethingElse) : [];
  return (
    <section className={css.part} data-part="terms">
      <h4>What it asks</h4>
      {options.length > 0 && (
        <ul className={css.options}>
          {options.map((option) => (
            <li key={option.id}>
              <span>{option.text}</span>
              <PartMenu part={option} whole={goal} />
            </li>
          ))}
        </ul>
      )}
      <div className={css.line}>
        {verbs.map(([verb, label]) => (
          <Button key={verb} variant="default" onClick={() => changeTerms(goal, verb)}>
            {label}
          </Button>
        ))}
      </div>
    </section>
  );
}
