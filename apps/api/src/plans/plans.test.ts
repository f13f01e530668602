import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { PlanFacts } from '@milepost/shared/plan-facts';
import type { Pool, PoolClient } from 'pg';
import { aPerson, aPlan, today, type TestPlan } from '../testing/factories.js';
import { testApp, type TestApp } from '../testing/test-app.js';

describe('a plan', () => {
  let milepost: TestApp;
  let plan: TestPlan;
  const read = (path: string, cookie: string) => milepost.request().get(`/api/v1${path}`).set('cookie', cookie);

  beforeAll(async () => {
    milepost = await testApp();
    plan = await aPlan(milepost);
  });
  afterAll(() => milepost.close());

  test('is read by its hire with every goal of the template', async () => {
    const { body } = await read('/plans/mine', plan.hire.cookie).expect(200);
    const facts = body as PlanFacts;
    expect(facts.id).toBe(plan.id);
    expect(facts.goals.filter((goal) => goal.parentId === null)).toHaveLength(21);
    expect(facts.goals.filter((goal) => goal.somethingElse).map((goal) => goal.text)).toEqual(['', '']);
    expect(facts).toMatchObject({
      startDate: today(),
      role: 'Associate Infrastructure Engineer',
      manager: { id: plan.manager.id },
      mentor: { id: plan.mentor.id },
      viewer: { hire: true, manager: false },
      can: { work: true, signOff: false },
    });
  });

  test('is seen by mentor, manager, lead and admin, each with their own rights', async () => {
    const admin = await aPerson(milepost, { isAdmin: true });
    const rights = async (cookie: string) =>
      ((await read(`/plans/${plan.id}`, cookie).expect(200)).body as { can: unknown }).can;
    expect(await rights(plan.mentor.cookie)).toMatchObject({ work: false, comment: true, signOff: false });
    expect(await rights(plan.manager.cookie)).toMatchObject({ work: true, comment: true, signOff: true });
    expect(await rights(plan.lead.cookie)).toMatchObject({ work: false, comment: true, signOff: false });
    expect(await rights(admin.cookie)).toMatchObject({ work: false, comment: false, signOff: false });
  });

  test('does not exist for anyone else', async () => {
    const stranger = await aPerson(milepost);
    const { body } = await read(`/plans/${plan.id}`, stranger.cookie).expect(404);
    expect(body).toMatchObject({ code: 'not-found' });
    await read('/plans/99999999999', plan.hire.cookie).expect(404);
    await read('/plans/0x10', plan.hire.cookie).expect(404);
  });

  test('is not sent again when nothing changed', async () => {
    const first = await read(`/plans/${plan.id}`, plan.hire.cookie).expect(200);
    const tag = first.headers.etag as string;
    await read(`/plans/${plan.id}`, plan.hire.cookie).set('if-none-match', tag).expect(304);
    await read(`/plans/${plan.id}`, plan.manager.cookie).set('if-none-match', tag).expect(200);
  });

  test('is sent again once another leads the team, since who has to do with the plan stands in it', async () => {
    const { headers } = await read(`/plans/${plan.id}`, plan.hire.cookie).expect(200);
    const other = await aPerson(milepost);
    await milepost.dataSource.query('update teams set lead_id = $1 where lead_id = $2', [other.id, plan.teamLead.id]);
    const again = await read(`/plans/${plan.id}`, plan.hire.cookie).set('if-none-match', headers['etag'] as string);
    expect(again.status).toBe(200);
    expect((again.body as { around: number[] }).around).toContain(other.id);
  });

  test('is one statement to Postgres, the session and every right included', async () => {
    const { master: pool } = milepost.dataSource.driver as unknown as { master: Pool };
    const asked: string[] = [];
    const watch = (client: PoolClient) => {
      const query = client.query.bind(client) as (...args: unknown[]) => unknown;
      jest.spyOn(client, 'query').mockImplementation(((statement: { name?: string }, ...rest: unknown[]) => {
        asked.push(statement.name ?? String(statement));
        return query(statement, ...rest);
      }) as never);
    };
    pool.on('acquire', watch);
    await read('/plans/mine', plan.hire.cookie).expect(200);
    pool.off('acquire', watch);
    jest.restoreAllMocks();
    expect(asked).toEqual(['plan-own']);
  });
});
