import type { ReactNode } from 'react';

/** Why something did not go through, in a sentence where it happened; it is read aloud as well. */
export const Wrong = ({ children }: { children: ReactNode }) => (
  <p role="alert" className="small brick">
    {children}
  </p>
);
