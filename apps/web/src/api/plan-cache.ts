import type { Goal, PersonName, PlanFacts } from '@milepost/shared/plan-facts';
import type { PlanRights } from '@milepost/shared/plan-access';
import type { QueryClient, QueryKey } from '@tanstack/react-query';

/** A plan as `GET /plans/:id` answers: its facts and what the reader may do. */
export type PlanView = PlanFacts & { can: PlanRights };

/** What every write on a goal answers: the fresh facts of the goal and its parts. */
export interface GoalAnswer {
  planId: number;
  version: number;
  goal: Goal;
  subGoals: Goal[];
  people: PersonName[];
}

/** One's own plan, or the number of somebody's. */
export type PlanRef = 'mine' | number;

export const planKeys = {
  all: ['plan'] as const,
  one: (ref: PlanRef) => ['plan', ref] as const,
  activity: (planId: number) => ['plan-activity', planId] as const,
};

/**
 * Puts the server's facts of one goal into every cached view of its plan; an older answer than what is cached changes nothing.
 * Where versions lie between the two, others changed other goals, and the plan is read anew.
 */
export function keepGoalAnswer(client: QueryClient, answer: GoalAnswer): void {
  const overtaken: QueryKey[] = [];
  const fresh = new Map([answer.goal, ...answer.subGoals].map((goal) => [goal.id, goal]));
  setPlans(client, answer.planId, (plan, queryKey) => {
    if (plan.version > answer.version) return plan;
    if (plan.version + 1 < answer.version) overtaken.push(queryKey);
    const known = new Set(plan.people.map(({ id }) => id));
    return {
      ...plan,
      version: answer.version,
      goals: plan.goals.map((goal) => fresh.get(goal.id) ?? goal),
      people: [...plan.people, ...answer.people.filter(({ id }) => !known.has(id))],
    };
  });
  for (const queryKey of overtaken) void client.invalidateQueries({ queryKey, exact: true });
}

/** Puts a whole plan as the server answered it into every cached view of it, unless a newer one is there. */
export function keepPlan(client: QueryClient, fresh: PlanView): void {
  setPlans(client, fresh.id, (plan) => (plan.version <= fresh.version ? fresh : plan));
  void client.invalidateQueries({ queryKey: planKeys.activity(fresh.id) });
}

/** Changes a plan wherever it is cached: as itself, and within a check-in. */
function setPlans(client: QueryClient, id: number, next: (plan: PlanView, queryKey: QueryKey) => PlanView): void {
  const cached = <T>(noun: string) => client.getQueriesData<T>({ queryKey: [noun] });
  for (const [queryKey, plan] of cached<PlanView>('plan'))
    if (plan?.id === id) client.setQueryData(queryKey, next(plan, queryKey));
  for (const [queryKey, checkIn] of cached<{ plan: PlanView }>('check-in'))
    if (checkIn?.plan.id === id) client.setQueryData(queryKey, { ...checkIn, plan: next(checkIn.plan, queryKey) });
}
