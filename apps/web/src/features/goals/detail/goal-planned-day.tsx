import { Button } from '@mantine/core';
import { isDone } from '@milepost/shared/completion';
import type { GoalTree } from '@milepost/shared/plan-facts';
import { lazy, Suspense } from 'react';
import { exactDay } from '../../../ui/day-words';
import { useGoals } from '../goals-in-hand';
import css from './goal-detail.module.css';

const DayPicker = lazy(() => import('./day-picker').then(({ DayPicker: component }) => ({ default: component })));

/** An earlier day for a goal: it orders lists and the trail, the milestone stays. */
export function GoalPlannedDay({ goal }: { goal: GoalTree }) {
  const { plan, words, act, milestoneOf } = useGoals();
  const milestone = milestoneOf(goal);
  const over = milestone !== null && milestone < words.today;
  if (!plan.can.work || goal.waiver || isDone(goal) || (over && !goal.plannedOn)) return null;
  return (
    <section className={css.part} data-part="day">
      <h4>Planned day</h4>
      <div className={css.line}>
        <Suspense fallback={null}>
          <DayPicker
            label={milestone ? `A day up to ${exactDay(milestone)}` : 'A day'}
            value={goal.plannedOn}
            min={plan.startDate}
            max={milestone}
            onPick={(on) => act(goal, { do: 'plan-day', on })}
          />
        </Suspense>
        {goal.plannedOn && (
          <Button variant="subtle" color="gray" onClick={() => act(goal, { do: 'plan-day', on: null })}>
            No day
          </Button>
        )}
      </div>
    </section>
  );
}
