import css from './review-meter.module.css';
import type { Review } from './review';

/** How much of the document is read and how much of that is unsure, and in words what the title does not say. */
export function ReviewMeter({ review: { counts, questions } }: { review: Review }) {
  const share = (n: number) => `${counts.lines ? (100 * n) / counts.lines : 0}%`;
  const unsure = Math.min(questions.length, counts.read);
  const unread = counts.lines - counts.read;
  return (
    <div className={css.meter}>
      <div className={css.bar} aria-hidden>
        <span className={css.sure} style={{ width: share(counts.read - unsure) }} />
        <span className={css.unsure} style={{ width: share(unsure) }} />
      </div>
      <span className="tiny dim">
        {unread === 0 ? 'Every line is read' : `${unread} ${unread === 1 ? 'line is' : 'lines are'} not read`}
      </span>
    </div>
  );
}
