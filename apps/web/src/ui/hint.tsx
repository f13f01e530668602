import { type ReactNode, useId } from 'react';
import css from './hint.module.css';

interface Props {
  /** What is said on hover or focus. */
  says: ReactNode;
  className?: string | undefined;
  /** Left out of the tab order where a neighbour says the same, as in the lines below a heading with its source. */
  quiet?: boolean;
  children: ReactNode;
}

/**
 * A word with a short explanation on hover and focus. All in CSS: a page of sources has hundreds of them, and each
 * costs nothing until it is looked at. Escape takes it away.
 */
export function Hint({ says, className, quiet = false, children }: Props) {
  const id = useId();
  return (
    <span className={css.place}>
      <button
        type="button"
        className={css.word}
        aria-describedby={id}
        {...(quiet ? { tabIndex: -1, 'data-quiet': true } : {})}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      >
        <span className={className}>{children}</span>
      </button>
      <span role="tooltip" id={id} className={css.card}>
        {says}
      </span>
    </span>
  );
}
