import { checkInPack } from '@milepost/shared/check-in-pack';
import { goalState, workShare } from '@milepost/shared/completion';
import type { GoalTree } from '@milepost/shared/plan-facts';
import { type ReactNode, useMemo } from 'react';
import { GoalMark } from '../../ui/goal-mark';
import css from './check-in-pack.module.css';
import type { CheckInPartProps } from './check-in-part';

interface PackProps extends Pick<CheckInPartProps, 'checkIn' | 'plan'> {
  /** What one can do from a goal's line. */
  renderActs?: (goal: GoalTree) => ReactNode;
}

/** What there is to talk about, read off the plan. */
export function CheckInPackList({ checkIn }: PackProps) {
  const { plan, course, previous } = checkIn;
  const pack = useMemo(
    () => checkInPack(plan, { phase: course.phase, since: previous?.closedAt ?? null }, new Date().toISOString()),
    [plan, course, previous],
  );
  return (
    <>
      <h2>Since the last check-in</h2>
      <Part title="Slipped" goals={pack.slipped.map(({ goal }) => goal)} />
      <Part title="Waiting" goals={pack.waiting.map(({ goal }) => goal)} />
      <Part title="Done" goals={pack.done} />
    </>
  );
}

function Part({ title, goals }: { title: string; goals: readonly GoalTree[] }) {
  if (!goals.length) return null;
  return (
    <section>
      <h3>
        {title} <span className="faint">{goals.length}</span>
      </h3>
      <ul>
        {goals.map((goal) => (
          <li key={goal.id} className={css.fact}>
            <GoalMark state={goalState(goal)} part={workShare(goal)} size={15} />
            <span className="grow">{goal.text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
