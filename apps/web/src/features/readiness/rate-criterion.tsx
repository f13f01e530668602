import { criterionScale } from '@milepost/shared/readiness-facts';
import { Button, Textarea } from '@mantine/core';
import { useId, useState } from 'react';
import type { ReadinessView } from '../../api/readiness-cache';
import { QuietButton } from '../../ui/quiet-button';
import { ReadersLine } from '../../ui/readers-line';
import { WordScale } from '../../ui/word-scale';
import css from './rate-criterion.module.css';
import { ratingReaders } from './readiness-readers';
import type { SeenCriterion } from './standing';
import { ownSaying, useRateCriterion } from './use-rate-criterion';

/** How consistently the reader sees a criterion shown, with a note. What is chosen is recorded at once, and may be undone. */
export function RateCriterion({ criterion, view }: { criterion: SeenCriterion; view: ReadinessView }) {
  const { rate } = useRateCriterion(view);
  const saved = ownSaying(view, criterion.key);
  const [typed, setTyped] = useState<string | null>(null);
  const note = typed ?? saved.note;
  const name = useId();
  const readers = useId();

  const keepNote = async () => {
    await rate(criterion, { rating: saved.rating, note: note.trim() });
    setTyped(null);
  };
  return (
    <section className={css.rate} aria-labelledby={name}>
      <h3 id={name}>{view.viewer.hire ? 'How do you see yourself?' : 'How do you see it?'}</h3>
      <ReadersLine id={readers} isPrivate={false}>
        {ratingReaders(view)}
      </ReadersLine>
      <div className={css.choice}>
        <WordScale
          aria-labelledby={name}
          aria-describedby={readers}
          words={criterionScale}
          value={saved.rating}
          onChange={(rating) => void rate(criterion, { rating, note: note.trim() })}
        />
        {saved.rating !== null && (
          <QuietButton
            onClick={() => {
              setTyped(null);
              void rate(criterion, { rating: null, note: '' });
            }}
          >
            Take back<span className="sr"> what you said of: {criterion.text}</span>
          </QuietButton>
        )}
      </div>
      {saved.rating !== null && (
        <div className={css.note}>
          <Textarea
            label="Why, or where one sees it"
            maxLength={2000}
            minRows={1}
            value={note}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          {typed !== null && typed.trim() !== saved.note && (
            <div>
              <Button variant="default" onClick={() => void keepNote()}>
                Keep note
              </Button>
            </div>
          )}
        </div>
      )}
    </section>
  );
}
