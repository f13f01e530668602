import { checkInPack } from '@milepost/shared/check-in-pack';
import { assessmentReaders } from '@milepost/shared/check-in-readers';
import { phaseName } from '@milepost/shared/phase';
import { useMemo } from 'react';
import { ReadersLine } from '../../ui/readers-line';
import { planWords } from '../../ui/plan-words';
import { useNow } from '../../ui/use-now';
import type { CheckInPartProps } from './check-in-part';
import { GoalView } from './goal-view';
import { ownOf } from './own-assessment';
import css from './own-view.module.css';
import { PromptAnswer } from './prompt-answer';
import { Submission } from './submission';
import { Submitted } from './submitted';

/** The reader's own view of the phase, written until it is submitted, read from then on. Nothing for whoever adds none. */
export function OwnView({ checkIn, plan: { today, current } }: Pick<CheckInPartProps, 'checkIn' | 'plan'>) {
  const { can, course, plan, prompts } = checkIn;
  const now = useNow();
  const words = useMemo(() => planWords(plan, today), [plan, today]);
  const goals = useMemo(
    () => checkInPack(plan, { phase: course.phase, since: null }, now).phase,
    [plan, course.phase, now],
  );
  const own = ownOf(checkIn);
  const key = course.phase ?? current?.key;
  const title = `Your view of ${key ? phaseName(key) : 'the time so far'}`;
  if (own?.submittedAt) return <Submitted title={title} checkIn={checkIn} own={own} goals={goals} words={words} />;
  if (!can.assess) return null;
  // what is waived, or somebody else took on, is not the hire's work
  const asked = goals.filter(
    ({ id, waiver, action }) =>
      own?.ratings.some(({ goalId }) => goalId === id) || (!waiver && (!action || action.ownerId === plan.hire.id)),
  );
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ReadersLine isPrivate>{assessmentReaders(plan)}</ReadersLine>
      {asked.length > 0 ? (
        <ul className={css.goals}>
          {asked.map((goal) => (
            <GoalView key={goal.id} checkIn={checkIn} goal={goal} words={words} />
          ))}
        </ul>
      ) : (
        <p className={css.none}>
          {key ? `Nothing is asked in ${phaseName(key)}` : 'No phase is under way'}, so there is nothing to rate. The
          questions below are there all the same.
        </p>
      )}
      <h3 className={css.questions}>Questions</h3>
      {prompts.map((prompt) => (
        <PromptAnswer key={prompt.key} checkIn={checkIn} prompt={prompt} side={can.assess ?? 'hire'} />
      ))}
      <Submission checkIn={checkIn} unrated={asked.filter(({ id }) => !isRated(own, id)).length} />
    </section>
  );
}

const isRated = (own: ReturnType<typeof ownOf>, goal: number): boolean =>
  own?.ratings.some(({ goalId, rating }) => goalId === goal && rating !== null) ?? false;
