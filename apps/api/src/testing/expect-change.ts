import { expect } from '@jest/globals';
import type supertest from 'supertest';
import type { GoalChangeView } from '../goals/goal.view.js';
import type { TestPlan } from './factories.js';
import type { TestApp } from './test-app.js';

/** A plan's version and everything that happened on it, the oldest first. */
export async function recordOf({ dataSource }: TestApp, planId: number): Promise<{ version: number; verbs: string[] }> {
  const [row] = (await dataSource.query(
    `select version, array(select verb from activity where plan_id = plans.id order by id) as verbs from plans where id = $1`,
    [planId],
  )) as [{ version: number; verbs: string[] }];
  return row;
}

/**
 * Sends a change twice: the first raises the plan's version and writes one activity row, the second is answered alike and
 * changes nothing. Gives the answer.
 */
export async function expectOnce(
  test: TestApp,
  plan: Pick<TestPlan, 'id'>,
  verb: string,
  send: () => supertest.Test,
): Promise<GoalChangeView> {
  const before = await recordOf(test, plan.id);
  const { body } = await send().expect(200);
  const after = { version: before.version + 1, verbs: [...before.verbs, verb] };
  expect(await recordOf(test, plan.id)).toEqual(after);
  const again = await send().expect(200);
  expect(again.body).toEqual(body);
  expect(await recordOf(test, plan.id)).toEqual(after);
  return body as GoalChangeView;
}

/** Sends what must be refused: with this status and code, and without a trace on the plan. */
export async function expectRefusal(
  test: TestApp,
  plan: Pick<TestPlan, 'id'>,
  request: supertest.Test,
  status: number,
  code: string,
): Promise<void> {
  const before = await recordOf(test, plan.id);
  const { body } = await request.expect(status).expect('content-type', /^application\/problem\+json/);
  expect(body).toMatchObject({ status, code });
  expect(await recordOf(test, plan.id)).toEqual(before);
}
