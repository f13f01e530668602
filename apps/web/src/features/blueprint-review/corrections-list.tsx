import { Button } from '@mantine/core';
import { useReview } from './review-context';
import { ReviewSection } from './review-section';
import css from './review.module.css';

/** Every correction, the last first; each can be taken back. */
export function CorrectionsList() {
  const { corrections, takeBack, wordsOf } = useReview();
  const rows = corrections
    .map((correction, at) => ({ correction, id: `correction ${at}`, key: `correction ${at}` }))
    .reverse();
  return (
    <ReviewSection title="Corrected" rows={rows}>
      {({ correction, key }) => (
        <li key={key} className={css.row} data-row={key}>
          <div className={css.words}>
            <span className="grow">{wordsOf(correction)}</span>
            <Button
              variant="subtle"
              color="gray"
              aria-label={`Take back: ${wordsOf(correction)}`}
              onClick={() => takeBack([correction])}
            >
              Take back
            </Button>
          </div>
        </li>
      )}
    </ReviewSection>
  );
}
