import { type Assessment, type Side } from '@milepost/shared/assessment';
import { viewOf } from '@milepost/shared/check-in-closing';
import type { CheckInRecord } from '@milepost/shared/check-in-record';
import css from './record-answers.module.css';
import { recordWords } from './record-words';

/** What both answered, question by question; what nobody answered is left out. */
export function RecordAnswers({ record }: { record: CheckInRecord }) {
  const { assessments, prompts } = record;
  const { callOf } = recordWords(record);
  const sides = (['hire', 'manager'] as const).flatMap((side) => viewOf(side, assessments) ?? []);
  const asked = prompts.filter(({ key }) => sides.some((view) => answerTo(view, key)));
  if (!asked.length) return null;
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">What they wrote</h2>
      <ul className={css.answers}>
        {asked.map((prompt) => (
          <li key={prompt.key}>
            {prompt.hire === prompt.manager && <h3 className={css.both}>{prompt.hire}</h3>}
            {sides.map((view) => (
              <div key={view.id}>
                <span className={css.head}>{callOf(view.by)}</span>
                {prompt.hire !== prompt.manager && <h3 className={css.asks}>{questionTo(view.side, prompt)}</h3>}
                <p className={css.text}>
                  {answerTo(view, prompt.key) || <span className="faint">did not answer this</span>}
                </p>
              </div>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the mentor saw, and what a manager saw before they handed over. */
export function RecordOtherViews({ record }: { record: CheckInRecord }) {
  const { assessments, prompts, plan } = record;
  const { nameOf } = recordWords(record);
  const textOf = (goalId: number) => plan.goals.find(({ id }) => id === goalId)?.text ?? '';
  const two = [viewOf('hire', assessments), viewOf('manager', assessments)];
  return assessments
    .filter((view) => !two.includes(view))
    .map((view) => (
      <section key={view.id} aria-labelledby={`view-${view.id}`}>
        <h2 id={`view-${view.id}`}>
          What {nameOf(view.by)} saw{' '}
          <span className={css.role}>{view.side === 'mentor' ? 'mentor' : 'managed this before'}</span>
        </h2>
        <ul className={css.answers}>
          {view.ratings
            .filter(({ rating, comment }) => rating !== null || comment)
            .map(({ goalId, rating, comment }) => (
              <li key={`goal ${goalId}`}>
                <span>{textOf(goalId)}</span>
                <p className={css.text}>
                  <b>{rating ?? 'not rated'}</b> {comment}
                </p>
              </li>
            ))}
          {prompts
            .filter(({ key }) => answerTo(view, key))
            .map((prompt) => (
              <li key={prompt.key}>
                <h3 className={css.asks}>{questionTo(view.side, prompt)}</h3>
                <p className={css.text}>{answerTo(view, prompt.key)}</p>
              </li>
            ))}
        </ul>
      </section>
    ));
}

const answerTo = (view: Assessment, prompt: string): string =>
  view.answers.find((one) => one.prompt === prompt)?.text.trim() ?? '';

const questionTo = (side: Side, prompt: CheckInRecord['prompts'][number]): string =>
  side === 'hire' ? prompt.hire : prompt.manager;
