import type { GoalTree } from '@milepost/shared/plan-facts';
import { onDay, type PlanWords } from '../../ui/plan-words';
import css from './own-view.module.css';
import { evidenceWords } from './pack-words';

/** What shows a goal, folded: at hand while one judges it. */
export function GoalEvidence({ goal, words }: { goal: GoalTree; words: PlanWords }) {
  if (!goal.evidence.length) return null;
  return (
    <details className={css.evidence}>
      <summary>
        {evidenceWords(goal)}
        <span className="sr"> on {goal.text}</span>
      </summary>
      <ul>
        {goal.evidence.map(({ id, url, text, by, at }) => (
          <li key={id}>
            {url ? (
              <a href={url} target="_blank" rel="noreferrer">
                {text || url}
              </a>
            ) : (
              text
            )}
            <span className={css.says}>
              {words.nameOf(by)} {onDay(at, words)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
