import { Button } from '@mantine/core';
import type { DroppedGoal } from '@milepost/shared/plan-facts';
import type { PhaseKey } from '@milepost/shared/template';
import { IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { capital, onDay } from '../../ui/plan-words';
import css from './dropped-goals.module.css';
import { useGoals } from './goals-in-hand';

/** What was taken off the plan in one phase, folded; it can be brought back. */
export function DroppedGoals({ phase }: { phase: PhaseKey }) {
  const { plan } = useGoals();
  const [open, setOpen] = useState(false);
  const dropped = plan.dropped.filter((goal) => goal.phase === phase);
  if (!dropped.length) return null;
  return (
    <div className={css.dropped}>
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        Dropped ({dropped.length}) <IconChevronRight size={14} aria-hidden />
      </button>
      {open && (
        <ul>
          {dropped.map((goal) => (
            <DroppedLine key={goal.id} goal={goal} />
          ))}
        </ul>
      )}
    </div>
  );
}

function DroppedLine({ goal }: { goal: DroppedGoal }) {
  const { plan, words, bringBack } = useGoals();
  const whole = plan.goals.find(({ id }) => id === goal.parentId);
  return (
    <li>
      <div className="grow">
        <p>{goal.text}</p>
        <p className="small dim">
          {whole && `Part of “${whole.text}”. `}
          {capital(words.nameOf(goal.by))} dropped it {onDay(goal.at, words)}: {goal.reason}
        </p>
      </div>
      {plan.can.adjust && (
        <Button variant="default" onClick={() => bringBack(goal)} aria-label={`Bring back “${goal.text}”`}>
          Bring back
        </Button>
      )}
    </li>
  );
}
