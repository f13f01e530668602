import type { Assessment } from '@milepost/shared/assessment';
import { capital } from '../../ui/plan-words';
import { RatingPosts } from '../../ui/rating-posts';
import css from './answers.module.css';
import { useMeeting } from './meeting-context';
import view from './other-views.module.css';

/** What the mentor sees, and what a manager saw before they handed over. */
export function OtherViews({ others }: { others: readonly Assessment[] }) {
  const { checkIn, words } = useMeeting();
  const goals = new Map(checkIn.plan.goals.map((goal) => [goal.id, goal.text]));
  return others.map((one) => {
    const rated = one.ratings.filter(({ goalId, rating, comment }) => goals.has(goalId) && (rating || comment));
    const answers = one.answers.filter(({ text }) => text.trim());
    const mine = one.by === words.viewerId;
    return (
      <section key={one.id} aria-labelledby={`view-${one.id}`}>
        <h2 id={`view-${one.id}`}>{mine ? 'What you see' : `What ${words.callOf(one.by)} sees`}</h2>
        <p className="small dim">
          {one.side === 'mentor'
            ? `${capital(words.nameOf(one.by))} mentors.`
            : `${capital(words.nameOf(one.by))} managed this before.`}
        </p>
        <ul className={view.ratings}>
          {rated.map(({ goalId, rating, comment }) => (
            <li key={goalId}>
              <span>{goals.get(goalId)}</span>
              <span>
                {rating && <RatingPosts rating={rating} />}
                {comment && <span className={css.text}>{comment}</span>}
              </span>
            </li>
          ))}
        </ul>
        {answers.map(({ prompt, text }) => {
          const asked = checkIn.prompts.find(({ key }) => key === prompt);
          return (
            <div key={prompt} className={view.answer}>
              <h3 className={css.asks}>{asked?.manager ?? 'A question that is no longer asked'}</h3>
              <p className={css.text}>{text}</p>
            </div>
          );
        })}
      </section>
    );
  });
}
