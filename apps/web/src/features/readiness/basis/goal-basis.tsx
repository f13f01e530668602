import { countOf, goalState, workShare } from '@milepost/shared/completion';
import { phaseName } from '@milepost/shared/phase';
import type { Goal, GoalTree } from '@milepost/shared/plan-facts';
import { Link } from '@tanstack/react-router';
import type { ReadinessView } from '../../../api/readiness-cache';
import { Day } from '../../../ui/day';
import { GoalMark } from '../../../ui/goal-mark';
import { Instant } from '../../../ui/instant';
import { targetWords } from '../../../ui/target-words';
import { goalProgress } from '../criterion-says';
import css from '../criterion-detail.module.css';
import { namesOf } from '../readiness-words';

interface Props {
  goal: GoalTree;
  due: string | null;
  view: ReadinessView;
}

/** How far a goal of a late milestone is, part by part, who signed it, and the way to it. */
export function GoalBasis({ goal, due, view }: Props) {
  const nameOf = namesOf(view);
  const { signOff, completion } = goal;
  const place = view.viewer.hire
    ? ({ to: '/plan' } as const)
    : ({ to: '/plans/$planId', params: { planId: view.planId } } as const);
  return (
    <>
      <p className={css.state}>
        <GoalMark state={goalState(goal)} part={workShare(goal)} optional={goal.optional} size={16} />
        <span>
          {goalProgress(goal)}
          {signOff?.outcome === 'signed' && signOff.by !== null && signOff.at !== null && (
            <>
              , signed by {nameOf(signOff.by)} <Instant at={signOff.at} />
            </>
          )}
          {signOff?.outcome !== 'signed' && completion && (
            <>
              , ticked by {nameOf(completion.by)} <Instant at={completion.at} />
            </>
          )}
          {'. '}
          <span className="dim">
            A goal of {phaseName(goal.phase)}
            {due && (
              <>
                , due <Day on={due} />
              </>
            )}
            .
          </span>
        </span>
      </p>
      {signOff?.outcome === 'returned' && signOff.by !== null && (
        <p className={css.words}>
          {nameOf(signOff.by)} returned it: “{signOff.reason}”
        </p>
      )}
      {goal.subGoals.length > 0 && (
        <ul className={css.parts}>
          {goal.subGoals.map((part) => (
            <li key={part.id}>
              <GoalMark state={goalState(part)} part={workShare(part)} optional={part.optional} size={14} />
              <span>
                {part.text || 'Something else'}
                {part.kind === 'count' && <span className="dim"> {counted(part)}</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="small">
        <Link {...place} search={{ goal: goal.id }} className={css.way}>
          Open the goal
        </Link>
      </p>
    </>
  );
}

const counted = (part: Goal) => `${countOf(part)} of ${targetWords(part)}`;
