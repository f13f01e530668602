import type { FreshGoals } from '../plans/plan-record.js';
import { GoalView } from '../plans/plan-goal.view.js';
import { PersonNameView } from '../people/person.view.js';

/** The answer to every change on a goal: the goal as it now stands, to replace what the reader guessed. */
export class GoalChangeView {
  planId: number;
  /** The plan's version after the change. */
  version: number;
  /** The whole goal, also where a part of it changed. */
  goal: GoalView;
  subGoals: GoalView[];
  /** Everyone the plan's facts mention. */
  people: PersonNameView[];
}

export function goalChange(planId: number, goalId: number, fresh: FreshGoals): GoalChangeView {
  const goal = fresh.goals.find(({ id }) => id === goalId)!;
  return {
    planId,
    version: fresh.version,
    goal,
    subGoals: fresh.goals.filter(({ parentId }) => parentId === goalId),
    people: fresh.people,
  };
}
