import { Button } from '@mantine/core';
import { awaitsSignOff, isSigned } from '@milepost/shared/completion';
import { refuseAsking } from '@milepost/shared/goal-rules';
import { mayUndoSignOff } from '@milepost/shared/plan-access';
import { sinceDay } from '@milepost/shared/pace-sentence';
import type { GoalTree } from '@milepost/shared/plan-facts';
import { anyOf, capital } from '../../../ui/plan-words';
import { withWhom } from '../goal-sentence';
import { useGoals } from '../goals-in-hand';
import css from './goal-detail.module.css';
import { SignOffDecision } from './sign-off-decision';

/** Where the confirmation of a goal stands, and the reader's part in it. */
export function GoalSignOff({ goal }: { goal: GoalTree }) {
  const { plan, words, act } = useGoals();
  const { can, viewer } = plan;
  if (!goal.asksSignOff || goal.waiver) return null;
  const signing = awaitsSignOff(goal) && can.signOff && !viewer.hire;
  return (
    <section className={css.part} data-part="sign-off" tabIndex={-1}>
      <h4>Sign-off</h4>
      {signing && <SignOffDecision goal={goal} />}
      {!signing && awaitsSignOff(goal) && goal.signOff && (
        <div className={css.line}>
          <p className="small dim">
            {withWhom(words)} since {sinceDay(goal.signOff.askedAt, words)}.
          </p>
          {can.work && (
            <Button variant="default" onClick={() => act(goal, { do: 'withdraw' })}>
              Take the request back
            </Button>
          )}
        </div>
      )}
      {isSigned(goal) && mayUndoSignOff(can, goal, viewer.id) && (
        <div>
          <Button variant="default" onClick={() => act(goal, { do: 'undo-sign-off' })}>
            Undo your signature
          </Button>
        </div>
      )}
      {!awaitsSignOff(goal) && !isSigned(goal) && <Asking goal={goal} />}
    </section>
  );
}

/** Nothing is asked yet: what is missing for it, or the button. */
function Asking({ goal }: { goal: GoalTree }) {
  const { plan, words, act } = useGoals();
  const missing = refuseAsking(goal);
  const signers = words.signers.filter((id) => id !== plan.hire.id).map(words.nameOf);
  return (
    <>
      {goal.signOff?.outcome === 'returned' && goal.signOff.reason && (
        <p className={css.words}>Returned: “{goal.signOff.reason}”</p>
      )}
      <p className="small dim">
        {missing?.detail ?? `${signers.length ? capital(anyOf(signers)) : 'Nobody yet'} can sign it.`}
      </p>
      {plan.can.work && !missing && (
        <div>
          <Button variant="default" onClick={() => act(goal, { do: 'ask' })}>
            {goal.signOff?.outcome === 'returned' ? 'Ask again' : 'Ask for sign-off'}
          </Button>
        </div>
      )}
    </>
  );
}
