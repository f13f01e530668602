import { type Rating, ratings } from '@milepost/shared/assessment';
import type { ReactNode } from 'react';
import { QuietButton } from '../../ui/quiet-button';
import { WordScale } from '../../ui/word-scale';
import css from './rating-choice.module.css';

interface Props {
  label: string;
  value: Rating | null;
  onChange: (rating: Rating | null) => void;
  /** How its saving stands. */
  children?: ReactNode;
}

/** The one scale as four words to choose from; the arrows go through them. */
export function RatingChoice({ label, value, onChange, children }: Props) {
  return (
    <div className={css.choice}>
      <WordScale aria-label={label} words={ratings} value={value} onChange={onChange} />
      {value !== null && (
        <QuietButton onClick={() => onChange(null)}>
          Clear<span className="sr"> the rating: {label}</span>
        </QuietButton>
      )}
      {children}
    </div>
  );
}
