import { completion, isDone, isRequired } from './completion.js';
import { waitOf, type Wait } from './goal-waiting.js';
import type { GoalTree } from './plan-facts.js';
import type { IsoInstant } from './calendar.js';
import type { PhaseKey } from './template.js';

/** One phase in numbers. Goals that wait on somebody else are left out of all of them but `waiting`. */
export interface PhaseTally {
  key: PhaseKey;
  required: number;
  /** The sum of the completions of those required goals. */
  actual: number;
  /** How many of them are not done. */
  open: number;
  waiting: number;
}

export interface OpenBlocker {
  goalId: number;
  text: string;
  who: number | null;
  since: IsoInstant;
}

/**
 * The inputs of pace for one plan: what a board keeps per plan, since the status itself changes overnight with no fact.
 * `waits` names every wait, also of optional and long-term goals; `blockers` those of goals that pace counts.
 */
export interface Tally {
  phases: PhaseTally[];
  waits: Wait[];
  blockers: OpenBlocker[];
}

/** Sums a plan's goals, phase by phase in the order of `phases`. */
export function tallyOf(phases: readonly { key: PhaseKey }[], goals: readonly GoalTree[], hireId: number): Tally {
  const waits: Wait[] = [];
  const blockers: OpenBlocker[] = [];
  const byPhase = new Map<PhaseKey, PhaseTally>(
    phases.map(({ key }) => [key, { key, required: 0, actual: 0, open: 0, waiting: 0 }]),
  );
  for (const goal of goals) {
    const wait = waitOf(goal, hireId);
    if (wait) waits.push(wait);
    if (goal.blocker && isRequired(goal) && goal.phase !== 'long-term' && !isDone(goal))
      blockers.push({ goalId: goal.id, text: goal.text, who: goal.blocker.clearableBy, since: goal.blocker.at });
    const phase = byPhase.get(goal.phase);
    if (!phase || !isRequired(goal)) continue;
    if (wait) {
      phase.waiting++;
      continue;
    }
    phase.required++;
    phase.actual += completion(goal);
    if (!isDone(goal)) phase.open++;
  }
  return { phases: [...byPhase.values()], waits, blockers };
}
