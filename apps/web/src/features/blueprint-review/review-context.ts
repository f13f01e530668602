import type { Blueprint } from '@milepost/blueprint/blueprint';
import type { Correction } from '@milepost/blueprint/correction';
import type { PhaseKey } from '@milepost/shared/template';
import { createContext, use } from 'react';
import type { Review } from './review';

export interface Reviewing {
  review: Review;
  blueprint: Blueprint;
  /** The phases that a goal can be put in: the document's, then the usual ones. */
  phases: PhaseKey[];
  corrections: readonly Correction[];
  /** Makes corrections; `from` is the row that was acted on, near which the focus stays. */
  correct: (corrections: readonly Correction[], from?: string) => void;
  takeBack: (corrections: readonly Correction[]) => void;
  wordsOf: (correction: Correction) => string;
  /** Shows something in the document, or from the document among what was read. */
  showInSource: (id: string) => void;
  chosen: { id: string } | null;
}

export const ReviewContext = createContext<Reviewing | null>(null);

/** The review on the page. Throws outside of one. */
export function useReview(): Reviewing {
  const reviewing = use(ReviewContext);
  if (!reviewing) throw new Error('There is no review here');
  return reviewing;
}
