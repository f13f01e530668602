import type { Blocker } from './plan-facts.js';

/** Who has to do with a plan now, and the manager who acts for its hire. */
export interface PlanPeople {
  around: readonly number[];
  manager: { id: number } | null;
}

/**
 * Who can clear a blocker now: whoever it names, as long as they have to do with the plan; after a mentor or manager was
 * changed or left, the manager who acts. Null stays null: somebody outside.
 */
export const whoClears = (named: number | null, { around, manager }: PlanPeople): number | null =>
  named === null || around.includes(named) ? named : (manager?.id ?? null);

/** A goal whose blocker names who can clear it now. */
export const handOver = <G extends { blocker: Blocker | null }>(goal: G, people: PlanPeople): G =>
  goal.blocker
    ? { ...goal, blocker: { ...goal.blocker, clearableBy: whoClears(goal.blocker.clearableBy, people) } }
    : goal;
