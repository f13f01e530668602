import { type Rating, ratings } from '@milepost/shared/assessment';
import css from './rating-posts.module.css';

/** A rating as filled posts of four; the word stands beside it. */
export function RatingPosts({ rating }: { rating: Rating }) {
  const filled = ratings.indexOf(rating);
  return (
    <span className={css.rating}>
      <svg width="46" height="13" aria-hidden>
        {ratings.map((word, i) => (
          <path
            key={word}
            transform={`translate(${i * 11 + 1} 1)`}
            d="M0 11V4a4 4 0 0 1 8 0v7z"
            fill={i <= filled ? 'var(--ink-2)' : 'var(--surface)'}
            stroke={i <= filled ? 'var(--ink-2)' : 'var(--control)'}
          />
        ))}
      </svg>
      {rating}
    </span>
  );
}
