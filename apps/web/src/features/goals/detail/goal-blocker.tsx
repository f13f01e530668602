import { Button, NativeSelect, Textarea } from '@mantine/core';
import { refuseBlocker } from '@milepost/shared/goal-rules';
import { mayClearBlocker } from '@milepost/shared/plan-access';
import type { GoalTree } from '@milepost/shared/plan-facts';
import { type FormEvent, useState } from 'react';
import { capital, onDay } from '../../../ui/plan-words';
import { useGoals } from '../goals-in-hand';
import css from './goal-detail.module.css';

/** What stops a goal, and who can clear it. */
export function GoalBlocker({ goal }: { goal: GoalTree }) {
  const { plan, words, act } = useGoals();
  const { blocker } = goal;
  if (!blocker) return plan.can.work && !refuseBlocker(goal) ? <Raise goal={goal} /> : null;
  return (
    <section className={css.part} data-part="blocker" tabIndex={-1}>
      <h4>Blocked</h4>
      <p className={css.words}>{blocker.text}</p>
      <p className="small dim">
        {capital(words.nameOf(blocker.by))} said so {onDay(blocker.at, words)}.{' '}
        {blocker.clearableBy === null ? 'Somebody outside' : capital(words.nameOf(blocker.clearableBy))} can clear it.
      </p>
      {blocker.id > 0 && mayClearBlocker(plan.can, blocker, plan.viewer.id) && (
        <div>
          <Button variant="default" onClick={() => act(goal, { do: 'clear', blocker })}>
            It is cleared
          </Button>
        </div>
      )}
    </section>
  );
}

function Raise({ goal }: { goal: GoalTree }) {
  const { plan, words, act, opened } = useGoals();
  const [begun, setBegun] = useState(false);
  const [text, setText] = useState('');
  const [who, setWho] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const people = [
    ...new Map([plan.manager, plan.mentor, plan.hire].flatMap((one) => (one ? [[one.id, one]] : []))).values(),
  ];

  if (!begun && opened?.part !== 'blocker') {
    return (
      <div>
        <Button variant="default" onClick={() => setBegun(true)}>
          Something blocks it
        </Button>
      </div>
    );
  }
  const raise = (event: FormEvent) => {
    event.preventDefault();
    if (!text.trim()) return setWrong('Say what stops it.');
    act(goal, { do: 'block', text: text.trim(), clearableBy: who ? Number(who) : null });
  };
  return (
    <section className={css.part} data-part="blocker">
      <h4>What blocks it</h4>
      <form className={css.form} onSubmit={raise} noValidate>
        <Textarea
          label="What stops it?"
          autoFocus
          maxLength={2000}
          value={text}
          error={wrong}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <NativeSelect
          size="xs"
          label="Who can clear it?"
          value={who}
          onChange={(event) => setWho(event.currentTarget.value)}
          data={[
            ...people.map(({ id }) => ({ value: String(id), label: capital(words.nameOf(id)) })),
            { value: '', label: 'Somebody outside' },
          ]}
        />
        <div>
          <Button type="submit" variant="default">
            Say that it is blocked
          </Button>
        </div>
      </form>
    </section>
  );
}
