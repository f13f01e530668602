import { Button } from '@mantine/core';
import { maySeeAssessment } from '@milepost/shared/assessment';
import type { GoalTree } from '@milepost/shared/plan-facts';
import { type CheckIn, useCheckInWrite } from '../../api/check-in-cache';
import { onDay, type PlanWords } from '../../ui/plan-words';
import { Wrong } from '../../ui/wrong';
import css from './own-view.module.css';
import { questionFor } from './prompt-answer';

interface Props {
  title: string;
  checkIn: CheckIn;
  own: CheckIn['assessments'][number];
  goals: readonly GoalTree[];
  words: PlanWords;
}

/** The reader's own view once it is submitted, with the way back while nobody else could read it. */
export function Submitted({ title, checkIn, own, goals, words }: Props) {
  const { course, can, progress, prompts } = checkIn;
  const write = useCheckInWrite(course.id);
  const submitted = (side: string) => progress.some((one) => one.side === side && one.submitted);
  const sight = { opened: course.openedAt !== null, bothSubmitted: submitted('hire') && submitted('manager') };
  // 0 is nobody: whether anyone but the writer reads it
  const isSeen = maySeeAssessment(own, 0, sight);
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <p className="small dim">
        Submitted {onDay(own.submittedAt ?? '', words)}.{' '}
        {isSeen ? 'Others read it now; say in the meeting what changed.' : 'Nobody else can read it yet.'}
      </p>
      <dl className={css.rated}>
        {goals.flatMap((goal) => {
          const rated = own.ratings.find(({ goalId }) => goalId === goal.id);
          return rated?.rating || rated?.comment ? (
            <div key={goal.id}>
              <dt>{goal.text}</dt>
              <dd>
                <strong>{rated.rating ?? 'not rated'}</strong>
                <span className={css.text}>{rated.comment}</span>
              </dd>
            </div>
          ) : (
            []
          );
        })}
        {prompts.flatMap((prompt) => {
          const text = own.answers.find((one) => one.prompt === prompt.key)?.text;
          return text ? (
            <div key={prompt.key}>
              <dt>{questionFor(own.side, prompt)}</dt>
              <dd className={css.text}>{text}</dd>
            </div>
          ) : (
            []
          );
        })}
      </dl>
      {can.assess && !isSeen && (
        <div className={css.end}>
          <Button
            variant="default"
            loading={write.isPending}
            onClick={() => write.mutate({ method: 'DELETE', what: 'assessment/submission' })}
          >
            Take it back
          </Button>
          {write.error && <Wrong>{write.error.message}</Wrong>}
        </div>
      )}
    </section>
  );
}
