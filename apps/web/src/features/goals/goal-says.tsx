import { isDone } from '@milepost/shared/completion';
import type { Goal, GoalTree } from '@milepost/shared/plan-facts';
import { onDay } from '../../ui/plan-words';
import { BlockMark } from '../../ui/goal-mark';
import css from './goal-says.module.css';
import { goalSentence } from './goal-sentence';
import { useGoals } from './goals-in-hand';
import { termsSentences } from './terms-sentence';
import { useRefusals } from './use-live-plan';

/** The sentence under a goal's title. */
export function GoalSays({ goal }: { goal: GoalTree }) {
  const { words } = useGoals();
  const sentence = goalSentence(goal, words);
  if (!sentence) return null;
  return (
    <span className={css.says} data-tone={sentence.tone}>
      {sentence.blocked && <BlockMark size={14} />}
      {sentence.says}
    </span>
  );
}

/** What was added or changed about a goal or a part for this hire. */
export function TermsSays({ goal }: { goal: Goal }) {
  const { words } = useGoals();
  const told = termsSentences(goal, words);
  if (!told.length) return null;
  return <span className={css.says}>{told.join('. ')}</span>;
}

/** Who did a part and when, or why nobody asks for it. */
export function PartSays({ part }: { part: Goal }) {
  const { words } = useGoals();
  if (part.waiver)
    return (
      <span className={css.says}>
        Waived by {words.nameOf(part.waiver.by)} {onDay(part.waiver.at, words)}: {part.waiver.reason}
      </span>
    );
  if (!isDone(part) || !part.completion) return null;
  return (
    <span className={css.says}>
      Ticked by {words.nameOf(part.completion.by)} {onDay(part.completion.at, words)}
    </span>
  );
}

/** Why the last act was put back, beside the thing it was about. */
export function Refused({ goals }: { goals: readonly number[] }) {
  const refusals = useRefusals(goals);
  return refusals.map(({ why, lost }) => (
    <span key={why} role="alert" className={css.refused}>
      {why}
      {lost && <q className={css.lost}>{lost}</q>}
    </span>
  ));
}
