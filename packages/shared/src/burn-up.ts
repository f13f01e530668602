import type { IsoInstant } from './calendar.js';
import { completion, isRequired } from './completion.js';
import type { Goal, GoalTree } from './plan-facts.js';

export interface BurnUpStep {
  at: IsoInstant;
  /** The mean completion of the phase's required goals from this moment on, 0 to 1. */
  share: number;
}

/** How a phase's required goals grew: one step for every fact that stands today, in the order they were recorded. */
export function burnUp(goals: readonly GoalTree[]): BurnUpStep[] {
  const required = goals.filter(isRequired);
  if (!required.length) return [];
  const moments = new Set(required.flatMap((goal) => [goal, ...goal.subGoals].flatMap(momentsOf)));
  return [...moments].sort().map((at) => ({
    at,
    share: required.reduce((sum, goal) => sum + completion(asOf(goal, at)), 0) / required.length,
  }));
}

const momentsOf = (goal: Goal): IsoInstant[] => [
  ...(goal.completion ? [goal.completion.at] : []),
  ...goal.counts.map((entry) => entry.at),
  ...goal.evidence.map((one) => one.at),
  ...(goal.signOff?.outcome === 'signed' && goal.signOff.at ? [goal.signOff.at] : []),
];

/** A goal with only the facts that were recorded by `at`. */
export function asOf(goal: GoalTree, at: IsoInstant): GoalTree {
  return { ...known(goal, at), subGoals: goal.subGoals.map((part) => known(part, at)) };
}

function known<G extends Goal>(goal: G, at: IsoInstant): G {
  const { signOff } = goal;
  const answered = signOff?.at && signOff.at <= at;
  return {
    ...goal,
    completion: goal.completion && goal.completion.at <= at ? goal.completion : null,
    counts: goal.counts.filter((entry) => entry.at <= at),
    evidence: goal.evidence.filter((one) => one.at <= at),
    signOff:
      !signOff || signOff.askedAt > at ? null : answered ? signOff : { ...signOff, outcome: null, by: null, at: null },
    waiver: goal.waiver && goal.waiver.at <= at ? goal.waiver : null,
  };
}
