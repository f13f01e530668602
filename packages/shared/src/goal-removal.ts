import { awaitsSignOff, isDone, isSigned } from './completion.js';
import { refuse, standsFirm, type Refusal } from './goal-rules.js';
import type { Goal, GoalTree } from './plan-facts.js';

const done = refuse('goal-done', 'This goal is done; what is done stays on the plan.');
const signed = refuse('goal-signed', 'This goal is signed off. Whoever signed it can open it again.');

/** Whether a group would be left with nothing that it requires once it goes without `part`. */
export const lastRequired = (part: Goal, whole: GoalTree): boolean =>
  whole.kind === 'group' && isAsked(part) && !whole.subGoals.some((other) => other.id !== part.id && isAsked(other));

const isAsked = (part: Goal): boolean => !part.optional && !part.waiver;

/** May `goal` (part of `whole`, or `whole` itself) be taken off the plan? What is done stays. */
export function refuseDrop(goal: Goal, whole: GoalTree): Refusal | null {
  if (isSigned(whole)) return signed;
  if (goal.parentId === null) return isDone(whole) ? done : null;
  const firm = standsFirm(whole);
  if (firm) return firm;
  if (isDone(goal)) return done;
  if (goal.somethingElse) return refuse('always-open', 'A choice always leaves room for something else.');
  const left = whole.subGoals.length - 1;
  const tooFew = whole.kind === 'choice' ? left < (whole.choose ?? 1) : left < 1 || lastRequired(goal, whole);
  return tooFew ? refuse('last-part', 'The goal cannot go without this part. Drop the whole goal instead.') : null;
}

/** May a dropped part come back to `whole`? A dropped whole goal always may. */
export const refuseRestore = (whole: Goal): Refusal | null => standsFirm(whole);

/** May `goal` (part of `whole`, or `whole` itself) be waived? */
export function refuseWaiver(goal: Goal, whole: GoalTree): Refusal | null {
  if (isSigned(whole)) return signed;
  if (isDone(whole) || (goal.parentId !== null && isDone(goal))) return done;
  if (awaitsSignOff(whole))
    return refuse('sign-off-asked', 'This goal waits for its sign-off. Sign or return it instead.');
  if (goal.parentId === null) return null;
  if (whole.kind === 'choice')
    return refuse('option-is-free', 'Nobody has to choose this option. Waive the whole goal.');
  if (goal.optional) return refuse('optional-already', 'This part is optional; nothing is asked that could be waived.');
  return lastRequired(goal, whole)
    ? refuse('last-part', 'This is the last required part. Waive the whole goal instead.')
    : null;
}
