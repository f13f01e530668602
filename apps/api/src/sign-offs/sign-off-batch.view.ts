import { GoalChangeView } from '../goals/goal.view.js';

/** The goals that were signed together, in the order they were named. */
export class SignOffBatchView {
  signed: GoalChangeView[];
}
