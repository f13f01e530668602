import type { IsoInstant } from './calendar.js';
import { awaitsSignOff, isDone } from './completion.js';
import type { Goal, GoalTree } from './plan-facts.js';

/** A goal that cannot move until somebody other than the hire acts. */
export interface Wait {
  goalId: number;
  text: string;
  for: 'sign-off' | 'blocker';
  /** Who can end it; null when it is whoever signs for this plan, or somebody outside. */
  who: number | null;
  since: IsoInstant;
}

/** What a goal waits on, if anything: a sign-off that was asked for, else a blocker that another can clear. */
export function waitOf(goal: Goal | GoalTree, hireId: number): Wait | null {
  if (goal.waiver || isDone(goal)) return null;
  const about = { goalId: goal.id, text: goal.text };
  if (awaitsSignOff(goal)) return { ...about, for: 'sign-off', who: null, since: goal.signOff!.askedAt };
  const { blocker } = goal;
  if (blocker && blocker.clearableBy !== hireId)
    return { ...about, for: 'blocker', who: blocker.clearableBy, since: blocker.at };
  return null;
}
