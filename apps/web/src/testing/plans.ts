import { planRights } from '@milepost/shared/plan-access';
import type { GoalTree, PlanFacts } from '@milepost/shared/plan-facts';
import { aPlan } from '@milepost/shared/testing/a-plan';
import { hire, manager, mentor } from '@milepost/shared/testing/goal-facts';
import type { GoalAnswer, PlanView } from '../api/plan-cache';

type Reader = 'hire' | 'mentor' | 'manager';

const ids: Record<Reader, number> = { hire, mentor, manager };

/** Noor's plan with these goals as one of its people reads it, with the rights that the server would give. */
export function planView(
  goals: readonly GoalTree[],
  reader: Reader = 'hire',
  given: Partial<PlanFacts> = {},
): PlanView {
  const nobody = { hire: false, mentor: false, manager: false, above: false, teamLead: false, admin: false };
  const viewer = { ...nobody, id: ids[reader], [reader]: true };
  const facts = aPlan({ goals: goals.flatMap(({ subGoals, ...goal }) => [goal, ...subGoals]), viewer, ...given });
  return { ...facts, can: planRights(viewer, { ...facts, hasManager: facts.manager !== null }) };
}

/** What a write on a goal answers, when it leaves the goal like this. */
export const goalAnswer = ({ subGoals, ...goal }: GoalTree, version = 2): GoalAnswer => ({
  planId: 1,
  version,
  goal,
  subGoals,
  people: [],
});
