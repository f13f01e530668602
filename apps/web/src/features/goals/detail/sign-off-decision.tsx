import { Button, Textarea } from '@mantine/core';
import type { GoalTree } from '@milepost/shared/plan-facts';
import { type FormEvent, useState } from 'react';
import { readersOf } from '../../../ui/plan-readers';
import { capital, onDay } from '../../../ui/plan-words';
import { useGoals } from '../goals-in-hand';
import css from './goal-detail.module.css';

/** The signer's choice: sign, or return with a reason. */
export function SignOffDecision({ goal }: { goal: GoalTree }) {
  const { plan, words, act } = useGoals();
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const hire = plan.hire.name.split(' ')[0] ?? plan.hire.name;

  const giveBack = (event: FormEvent) => {
    event.preventDefault();
    if (!reason.trim()) return setWrong(`Say what ${hire} should add or change.`);
    act(goal, { do: 'return', reason: reason.trim() });
  };

  return (
    <form className={`${css.form} ${css.decision}`} onSubmit={giveBack} noValidate>
      {goal.signOff && (
        <p className="small dim">
          {capital(words.nameOf(goal.signOff.askedBy))} asked {onDay(goal.signOff.askedAt, words)}.
        </p>
      )}
      <Textarea
        label="To return it, say why"
        description={`${readersOf(plan)} can read it.`}
        maxLength={2000}
        value={reason}
        error={wrong}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={css.line}>
        <Button onClick={() => act(goal, { do: 'sign' })}>Sign off</Button>
        <Button type="submit" variant="default">
          Return
        </Button>
      </div>
    </form>
  );
}
