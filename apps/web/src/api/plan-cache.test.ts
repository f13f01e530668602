import { expect, it } from '@jest/globals';
import { QueryClient } from '@tanstack/react-query';
import { aGoal } from '@milepost/shared/testing/a-goal';
import { goalAnswer, planView } from '../testing/plans';
import { keepGoalAnswer, keepPlan, planKeys, type PlanView } from './plan-cache';

const goals = [
  { ...aGoal({ id: 1, text: 'Draw the map' }), subGoals: [] },
  { ...aGoal({ id: 2, text: 'Read the runbooks' }), subGoals: [] },
];

function cached(version: number): QueryClient {
  const client = new QueryClient();
  client.setQueryData(planKeys.one(1), planView(goals, 'hire', { version }));
  return client;
}

const answer = (version: number) => goalAnswer({ ...goals[0]!, text: 'Draw two maps' }, version);
const plan = (client: QueryClient) => client.getQueryData<PlanView>(planKeys.one(1))!;
const isStale = (client: QueryClient) => client.getQueryState(planKeys.one(1))!.isInvalidated;

it('takes the answer for one goal into the plan', () => {
  const client = cached(4);
  keepGoalAnswer(client, answer(5));
  expect(plan(client)).toMatchObject({ version: 5, goals: [{ text: 'Draw two maps' }, { text: 'Read the runbooks' }] });
  expect(isStale(client)).toBe(false);
});

it('reads the plan anew when others changed it in between', () => {
  const client = cached(4);
  keepGoalAnswer(client, answer(6));
  expect(plan(client).goals[0]!.text).toBe('Draw two maps');
  expect(isStale(client)).toBe(true);
});

it('leaves a newer plan as it is', () => {
  const client = cached(7);
  keepGoalAnswer(client, answer(6));
  expect(plan(client).goals[0]!.text).toBe('Draw the map');
  expect(isStale(client)).toBe(false);
});

it('takes it into a check-in that shows the plan, and leaves other plans alone', () => {
  const client = cached(4);
  client.setQueryData(['check-in', 7], { course: { id: 7 }, plan: planView(goals, 'hire', { version: 4 }) });
  client.setQueryData(['check-in', 8], { course: { id: 8 }, plan: planView(goals, 'hire', { id: 2, version: 1 }) });
  const shown = (id: number) => client.getQueryData<{ plan: PlanView }>(['check-in', id])!.plan;
  keepGoalAnswer(client, answer(5));
  expect(shown(7)).toMatchObject({ version: 5, goals: [{ text: 'Draw two maps' }, {}] });
  keepPlan(client, planView([], 'hire', { version: 6 }));
  expect(shown(7)).toMatchObject({ version: 6, goals: [] });
  expect(shown(8)).toMatchObject({ id: 2, version: 1 });
});
