import type { ReactNode } from 'react';
import css from './as-table.module.css';

/** What a picture shows, in numbers for whoever asks: a table, folded. */
export const AsTable = ({ children }: { children: ReactNode }) => (
  <details className={css.same}>
    <summary>The same as a table</summary>
    <div className={css.scroll}>{children}</div>
  </details>
);
