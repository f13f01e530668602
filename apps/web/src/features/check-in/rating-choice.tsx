import { type Rating, ratings } from '@milepost/shared/assessment';
import { type ReactNode, useId } from 'react';
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
  const name = useId();
  return (
    <div className={css.choice}>
      <div className={css.scale} role="radiogroup" aria-label={label}>
        {ratings.map((rating) => (
          <label key={rating}>
            <input type="radio" name={name} checked={value === rating} onChange={() => onChange(rating)} />
            <span>{rating}</span>
          </label>
        ))}
      </div>
      {value !== null && (
        <button type="button" className={css.clear} onClick={() => onChange(null)}>
          Clear<span className="sr"> the rating: {label}</span>
        </button>
      )}
      {children}
    </div>
  );
}
