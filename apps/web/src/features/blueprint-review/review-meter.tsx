import { Progress } from '@mantine/core';
import type { Review } from './review';
import css from './review.module.css';

/** How much of the document is read, and how much of that is unsure. */
export function ReviewMeter({ review: { counts, questions } }: { review: Review }) {
  const share = (n: number) => (counts.lines ? (100 * n) / counts.lines : 0);
  const unsure = Math.min(questions.length, counts.read);
  return (
    <div className={css.meter}>
      <Progress.Root size={6} radius={3}>
        <Progress.Section value={share(counts.read - unsure)} color="var(--pine)" aria-label="Lines read" />
        <Progress.Section value={share(unsure)} color="var(--amber-mark)" aria-label="Lines unsure" />
      </Progress.Root>
      <span className="tiny dim">
        {counts.read} of {counts.lines} lines
      </span>
    </div>
  );
}
