import { changedTerms, termsOf } from '@milepost/shared/goal-terms';
import type { Goal, GoalTerms } from '@milepost/shared/plan-facts';

/** The terms a goal was first given, as they are kept once it asks for `terms`: null when that is what it first asked. */
export function firstTerms(goal: Goal, terms: GoalTerms): GoalTerms | null {
  // a part is due with its goal, wherever that goes
  const moved = goal.parentId === null ? {} : { phase: terms.phase };
  const first = { ...(goal.given ?? termsOf(goal)), ...moved };
  return Object.keys(changedTerms(first, terms)).length ? first : null;
}
