import type { Goal, GoalTree } from './plan-facts.js';

export type GoalState = 'not started' | 'in progress' | 'awaiting sign-off' | 'done' | 'returned' | 'waived';

/** n of a count goal: the sum of its + and − entries. */
export const countOf = (goal: Pick<Goal, 'counts'>): number =>
  goal.counts.reduce((sum, entry) => sum + entry.change, 0);

/**
 * How much of a goal is done, 0 to 1, before anyone confirms it. Task: 0 or 1. Count: n ÷ min, at most 1. Choice: done
 * options ÷ k, at most 1. Group: the mean of its required sub-goals (waived and optional ones left out; 1 without any).
 */
export function workShare(goal: Goal | GoalTree): number {
  switch (goal.kind) {
    case 'task':
      return goal.completion ? 1 : 0;
    case 'count':
      return Math.min(countOf(goal) / (goal.min ?? 1), 1);
    case 'choice':
      return Math.min(subGoalsOf(goal).filter((option) => workShare(option) === 1).length / (goal.choose ?? 1), 1);
    case 'group':
      return mean(
        subGoalsOf(goal)
          .filter((part) => !part.optional && !part.waiver)
          .map(workShare),
      );
  }
}

const subGoalsOf = (goal: Goal | GoalTree): Goal[] => ('subGoals' in goal ? goal.subGoals : []);
const mean = (shares: number[]): number =>
  shares.length ? shares.reduce((sum, share) => sum + share, 0) / shares.length : 1;

export const isSigned = (goal: Goal): boolean => goal.signOff?.outcome === 'signed';
export const awaitsSignOff = (goal: Goal): boolean => goal.signOff !== null && goal.signOff.outcome === null;

/**
 * Done: the work is whole and what the goal asks for is there. A goal that asks for a sign-off is done only when somebody
 * else signed it.
 */
export function isDone(goal: GoalTree | Goal): boolean {
  if (goal.asksSignOff) return isSigned(goal);
  return workShare(goal) === 1 && (!goal.asksEvidence || goal.evidence.length > 0);
}

/** What a goal adds to the actual progress, 0 to 1: 1 once done, its work until then. */
export const completion = (goal: GoalTree): number => (isDone(goal) ? 1 : workShare(goal));

/** A required goal counts in the denominators; optional and waived ones never do. */
export const isRequired = (goal: Goal): boolean => !goal.optional && !goal.waiver;

/** The one state a goal is in. A blocker is a flag beside it, never a state. */
export function goalState(goal: GoalTree | Goal): GoalState {
  if (goal.waiver) return 'waived';
  if (isDone(goal)) return 'done';
  if (awaitsSignOff(goal)) return 'awaiting sign-off';
  if (goal.signOff?.outcome === 'returned') return 'returned';
  const begun =
    workShare(goal) > 0 ||
    goal.evidence.length > 0 ||
    ('subGoals' in goal && goal.subGoals.some((part) => workShare(part) > 0));
  return begun ? 'in progress' : 'not started';
}

/** A phase is complete when each of its required goals is done; without required goals it is complete. */
export const isPhaseComplete = (goals: readonly GoalTree[]): boolean =>
  goals.filter(isRequired).every((goal) => isDone(goal));
