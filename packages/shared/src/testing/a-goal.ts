import type { Goal, GoalTree } from '../plan-facts.js';

let lastId = 1000;

/** A plain task without any fact, due at day 30. */
export const aPart = (given: Partial<Goal> = {}): Goal => {
  const id = given.id ?? ++lastId;
  return {
    id,
    parentId: null,
    phase: 'day-30',
    position: 0,
    kind: 'task',
    text: `Goal ${id}`,
    min: null,
    max: null,
    unit: null,
    choose: null,
    somethingElse: false,
    optional: false,
    asksEvidence: false,
    asksSignOff: false,
    inferred: false,
    note: null,
    source: null,
    version: 1,
    given: null,
    changed: null,
    added: null,
    action: null,
    plannedOn: null,
    completion: null,
    counts: [],
    evidence: [],
    comments: [],
    signOff: null,
    blocker: null,
    waiver: null,
    ...given,
  };
};

/** A goal with its parts, which learn whose they are: `aGoal({ kind: 'group', subGoals: [aPart(), aPart()] })`. */
export function aGoal({ subGoals = [], ...given }: Partial<GoalTree> = {}): GoalTree {
  const goal = aPart(given);
  const { id: parentId, phase } = goal;
  return { ...goal, subGoals: subGoals.map((part, position) => ({ ...part, parentId, phase, position })) };
}
