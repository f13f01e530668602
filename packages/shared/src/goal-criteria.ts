import type { IsoDate, IsoInstant } from './calendar.js';
import { goalState, isDone } from './completion.js';
import type { UndatedCriterion, Verdict } from './criterion.js';
import { latest, newestFirst } from './criterion-evidence.js';
import { goalTrees, type Goal, type GoalTree } from './plan-facts.js';
import { phaseDays } from './phase.js';
import type { ReadinessFacts, UsedEvidence } from './readiness-facts.js';
import { schedule } from './schedule.js';
import type { PhaseKey } from './template.js';

/** Goals of the sixth month and later count towards promotion: the documents' 6- and 12-month milestones. */
export const lateFromDays = 150;
const isLate = (key: PhaseKey): boolean => (phaseDays(key) ?? 0) >= lateFromDays;

/** The late goals of the plan: met once done. What is waived asks for nothing; what is optional supports. */
export function goalCriteria(facts: ReadinessFacts, today: IsoDate): UndatedCriterion[] {
  const due = new Map(schedule(facts, today).map((phase) => [phase.key, phase.due]));
  return goalTrees(facts.goals)
    .filter((goal) => isLate(goal.phase) && !goal.waiver)
    .map((goal) => {
      const key = `goal:${goal.id}`;
      const evidence = newestFirst(facts.evidence.filter((one) => isBehind(one, goal, key)));
      const verdict = verdictOf(goal, evidence);
      return {
        key,
        text: goal.text,
        weight: goal.optional ? 'supporting' : 'required',
        weightInferred: !goal.optional,
        verdict,
        basis: { source: 'goal', goal, due: due.get(goal.phase) ?? null },
        evidence,
        newestAt: latest([...momentsOf(goal), evidence[0]?.at]),
        metAt: verdict === 'met' ? doneSince(goal) : null,
        confirmedBy: goal.signOff?.outcome === 'signed' ? goal.signOff.by : null,
      };
    });
}

const isBehind = ({ goalId, uses }: UsedEvidence, goal: GoalTree, key: string): boolean =>
  goalId === goal.id ||
  goal.subGoals.some((part) => part.id === goalId) ||
  uses.some((use) => use.kind === 'criterion' && use.key === key);

function verdictOf(goal: GoalTree, evidence: readonly UsedEvidence[]): Verdict {
  const state = goalState(goal);
  if (state === 'done') return 'met';
  return state === 'not started' && evidence.length === 0 ? 'no evidence' : 'not yet';
}

/** When something about the goal or a part of it was done or shown. */
const momentsOf = (goal: GoalTree): IsoInstant[] =>
  [goal, ...goal.subGoals].flatMap(({ completion, counts, evidence, signOff }) => [
    ...(completion ? [completion.at] : []),
    ...(signOff?.outcome === 'signed' && signOff.at ? [signOff.at] : []),
    ...counts.map(({ at }) => at),
    ...evidence.map(({ at }) => at),
  ]);

/** The first moment from which on it was done: what was added later does not make it younger. */
function doneSince(goal: GoalTree): IsoInstant | null {
  const moments = [...new Set(momentsOf(goal))].sort();
  return moments[moments.findLastIndex((at) => !isDone(upTo(goal, at))) + 1] ?? null;
}

/** The goal with what stands of it by then. */
function upTo(goal: GoalTree, at: IsoInstant): GoalTree {
  const part = <G extends Goal>(one: G): G => ({
    ...one,
    completion: one.completion && one.completion.at <= at ? one.completion : null,
    counts: one.counts.filter((entry) => entry.at <= at),
    evidence: one.evidence.filter((shown) => shown.at <= at),
    signOff: one.signOff?.at && one.signOff.at <= at ? one.signOff : null,
  });
  return { ...part(goal), subGoals: goal.subGoals.map(part) };
}
