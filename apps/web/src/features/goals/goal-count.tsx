import { ActionIcon } from '@mantine/core';
import { countOf } from '@milepost/shared/completion';
import type { Goal } from '@milepost/shared/plan-facts';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { countWords } from './goal-sentence';
import css from './goal-row.module.css';
import { useGoals } from './goals-in-hand';

/** Beyond this many, cells say less than the number beside them. */
const mostCells = 10;

/** n of min–max: the first `min` cells are wanted, the rest are welcome. */
export function GoalCount({ goal }: { goal: Goal }) {
  const { plan, act } = useGoals();
  const n = countOf(goal);
  const min = goal.min ?? 1;
  const cells = Math.max(goal.max ?? min, n);
  const step = (change: number, label: string, icon: React.ReactNode) =>
    plan.can.work && (
      <ActionIcon
        size={24}
        aria-label={label}
        disabled={n + change < 0}
        onClick={() => act(goal, { do: 'count', change })}
      >
        {icon}
      </ActionIcon>
    );
  return (
    <span className={css.count} role="group" aria-label={`Count of “${goal.text}”`}>
      {step(-1, 'One fewer', <IconMinus size={14} aria-hidden />)}
      {cells <= mostCells && (
        <span className={css.cells} aria-hidden>
          {Array.from({ length: cells }, (_, i) => (
            <i key={i} data-full={i < n || undefined} data-extra={i >= min || undefined} />
          ))}
        </span>
      )}
      <span className={css.n} aria-live="polite">
        {countWords(goal)}
      </span>
      {step(1, 'One more', <IconPlus size={14} aria-hidden />)}
    </span>
  );
}
