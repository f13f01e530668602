import type { GoalTree } from '@milepost/shared/plan-facts';
import { useGoals } from '../goals-in-hand';
import css from './goal-detail.module.css';
import { traceOf } from './trace-sentences';

/** How the goal came to where it stands, as sentences. */
export function GoalTrace({ goal }: { goal: GoalTree }) {
  const { words } = useGoals();
  const sentences = traceOf(goal, words);
  if (!sentences.length) return null;
  return (
    <section className={css.part}>
      <h4>How it came here</h4>
      <ul className="small dim">
        {sentences.map(({ at, says }) => (
          <li key={`${at} ${says}`}>{says}</li>
        ))}
      </ul>
    </section>
  );
}
