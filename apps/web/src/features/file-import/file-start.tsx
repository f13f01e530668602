import type { ReactNode } from 'react';
import css from './file-start.module.css';

/** Before there is a file: the ways to bring one, and beside them what is good to know. */
export const FileStart = ({ children, aside }: { children: ReactNode; aside: ReactNode }) => (
  <div className={css.start}>
    <div className={css.take}>{children}</div>
    {aside}
  </div>
);
