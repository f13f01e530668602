import type { ReactNode } from 'react';
import css from './quiet-button.module.css';

/** A small act in words beside what it is about. */
export const QuietButton = ({ onClick, children }: { onClick: () => void; children: ReactNode }) => (
  <button type="button" className={css.quiet} onClick={onClick}>
    {children}
  </button>
);
