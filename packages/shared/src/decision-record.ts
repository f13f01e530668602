import type { IsoDate } from './calendar.js';
import type { Readiness } from './readiness.js';
import type { Decision, ReadinessFacts } from './readiness-facts.js';

/** What a decision was taken on, frozen as one text: everything as the lead saw it, what followed from it, what they said. */
export interface DecisionRecord {
  /** Rises when the shape changes; old records keep theirs. */
  format: 1;
  /** With a ruling on every criterion. */
  decision: Omit<Decision, 'id'>;
  /** The hire's date. */
  today: IsoDate;
  /** The facts as they stood, the decisions before it included. */
  facts: ReadinessFacts;
  /** What the rules of that day made of them. */
  readiness: Readiness;
}
