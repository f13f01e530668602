import type { Rating } from '@milepost/shared/assessment';
import { goalState, isDone, workShare } from '@milepost/shared/completion';
import { sinceDay } from '@milepost/shared/pace-sentence';
import type { GoalTree } from '@milepost/shared/plan-facts';
import type { CheckIn } from '../../api/check-in-cache';
import { useCheckInWrite } from '../../api/check-in-cache';
import { AutosavedText } from '../../ui/autosaved-text';
import { GoalMark } from '../../ui/goal-mark';
import { placeOf } from '../../ui/kept-words';
import type { PlanWords } from '../../ui/plan-words';
import { SaveWords } from '../../ui/save-words';
import { TextLink } from '../../ui/text-link';
import { useAutosave } from '../../ui/use-autosave';
import { GoalEvidence } from './goal-evidence';
import css from './own-view.module.css';
import { ownOf } from './own-assessment';
import { doneWords } from './pack-words';
import { RatingChoice } from './rating-choice';

interface Props {
  checkIn: CheckIn;
  goal: GoalTree;
  words: PlanWords;
}

/** What the reader thinks of one goal: a step of the scale and a few words, with what shows it at hand. */
export function GoalView({ checkIn, goal, words }: Props) {
  const { course, plan } = checkIn;
  const write = useCheckInWrite(course.id);
  const rated = ownOf(checkIn)?.ratings.find(({ goalId }) => goalId === goal.id);
  const place = placeOf(plan.viewer.id, `check-in-${course.id}`);
  const save = (what: { rating: Rating | null } | { comment: string }) =>
    write.mutateAsync({
      method: 'PATCH',
      what: 'assessment',
      options: { body: { ratings: [{ goalId: goal.id, ...what }] } },
    });
  const rating = useAutosave<Rating | null>({
    place,
    field: `rating-${goal.id}`,
    label: goal.text,
    saved: rated?.rating ?? null,
    save: (rating) => save({ rating }),
    words: (rating) => rating ?? 'no rating',
  });
  const comment = useAutosave({
    place,
    field: `comment-${goal.id}`,
    label: goal.text,
    saved: rated?.comment ?? '',
    save: (comment) => save({ comment }),
    words: (comment) => comment,
  });
  return (
    <li className={css.goal}>
      <div className={css.about}>
        <GoalMark state={goalState(goal)} part={workShare(goal)} optional={goal.optional} size={15} />
        <div className="grow">
          <TextLink to="/plans/$planId" params={{ planId: plan.id }} search={{ goal: goal.id }} inherit c="inherit">
            <span className={css.name}>{goal.text}</span>
          </TextLink>
          <span className={css.says}>{standsAt(goal, words)}</span>
          <GoalEvidence goal={goal} words={words} />
        </div>
      </div>
      <div className={css.view}>
        <RatingChoice label={goal.text} value={rating.value} onChange={(to) => rating.change(to, 'now')}>
          <SaveWords box={rating} savedWords={rated?.rating ?? 'no rating'} />
        </RatingChoice>
        <AutosavedText
          box={comment}
          saved={rated?.comment ?? ''}
          aria-label={`A few words on: ${goal.text}`}
          placeholder="What you saw, in a sentence"
          minRows={1}
          maxLength={4000}
        />
      </div>
    </li>
  );
}

/** Where the goal stands, in a few words. */
function standsAt(goal: GoalTree, words: PlanWords): string {
  if (goal.waiver) return `Waived: ${goal.waiver.reason}`;
  if (isDone(goal)) return doneWords(goal, words);
  const state = goalState(goal);
  const says =
    state === 'awaiting sign-off' && goal.signOff
      ? `awaiting sign-off since ${sinceDay(goal.signOff.askedAt, words)}`
      : state;
  return `${says.charAt(0).toUpperCase()}${says.slice(1)}${goal.optional ? ', optional' : ''}`;
}
