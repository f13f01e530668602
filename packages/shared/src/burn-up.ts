import { compareInstants, type IsoInstant } from './calendar.js';
import { completion, isRequired } from './completion.js';
import type { Goal, GoalTree, SignOff } from './plan-facts.js';

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
  return [...moments].sort(compareInstants).map((at) => ({
    at,
    share: required.reduce((sum, goal) => sum + completion(asOf(goal, at)), 0) / required.length,
  }));
}

const momentsOf = (goal: Goal): IsoInstant[] => [
  ...(goal.completion ? [goal.completion.at] : []),
  ...goal.counts.map((entry) => entry.at),
  ...goal.evidence.map((one) => one.at),
  ...(goal.signOff?.outcome === 'signed' && goal.signOff.at ? [goal.signOff.at] : []),
  ...(goal.waiver ? [goal.waiver.at] : []),
];

/** A goal with only the facts that were recorded by `at`. */
export function asOf(goal: GoalTree, at: IsoInstant): GoalTree {
  return { ...known(goal, at), subGoals: goal.subGoals.map((part) => known(part, at)) };
}

function known<G extends Goal>(goal: G, at: IsoInstant): G {
  const isKnown = (fact: { at: IsoInstant }) => compareInstants(fact.at, at) <= 0;
  const ifKnown = <F extends { at: IsoInstant }>(fact: F | null) => (fact && isKnown(fact) ? fact : null);
  return {
    ...goal,
    completion: ifKnown(goal.completion),
    counts: goal.counts.filter(isKnown),
    evidence: goal.evidence.filter(isKnown),
    comments: goal.comments.filter(isKnown),
    signOff: goal.signOff && signOffAsOf(goal.signOff, at),
    blocker: ifKnown(goal.blocker),
    waiver: ifKnown(goal.waiver),
  };
}

function signOffAsOf(signOff: SignOff, at: IsoInstant): SignOff | null {
  if (compareInstants(signOff.askedAt, at) > 0) return null;
  const answered = signOff.at !== null && compareInstants(signOff.at, at) <= 0;
  return answered ? signOff : { ...signOff, outcome: null, by: null, at: null, reason: null };
}
