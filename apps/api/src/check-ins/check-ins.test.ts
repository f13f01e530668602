import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '@milepost/shared/calendar';
import { aPlan, today, type TestPlan } from '../testing/factories.js';
import { type TestApp, testApp } from '../testing/test-app.js';

let test: TestApp;
let plan: TestPlan;
let id: number;

beforeAll(async () => {
  test = await testApp();
  plan = await aPlan(test, { startDate: addDays(today(), -29) });
  [{ id }] = await test.dataSource.query(`select id::int4 from check_ins where plan_id = $1 and phase_key = 'day-30'`, [
    plan.id,
  ]);
});
afterAll(() => test.close());

describe('a check-in', () => {
  it('comes with the plan, one for each milestone', async () => {
    const rows: { phase: string }[] = await test.dataSource.query(
      'select phase_key as phase from check_ins where plan_id = $1 order by id',
      [plan.id],
    );
    expect(rows.map(({ phase }) => phase)).toEqual(['day-30', 'day-60', 'day-90', 'month-6', 'month-12']);
  });

  it('shows the hire the plan, the questions of its stage and what they may do', async () => {
    const { body } = await plan.hire.get(`/check-ins/${id}`).expect(200);
    expect(body.course).toMatchObject({ id, planId: plan.id, phase: 'day-30', meetsOn: null, revision: 1 });
    expect(body.can).toMatchObject({ read: true, assess: 'hire', open: false, close: false, acknowledge: false });
    expect(body.prompts.map(({ key }: { key: string }) => key)).toContain('access');
    expect(body.plan).toMatchObject({ id: plan.id, can: { work: true } });
    expect(body.signals.highPerformance.length).toBeGreaterThan(0);
  });

  it('lets the manager open it, and the lead only read', async () => {
    expect((await plan.manager.get(`/check-ins/${id}`).expect(200)).body.can).toMatchObject({
      assess: 'manager',
      open: true,
    });
    expect((await plan.lead.get(`/check-ins/${id}`).expect(200)).body.can).toMatchObject({
      read: true,
      assess: null,
      open: false,
    });
    expect((await plan.mentor.get(`/check-ins/${id}`).expect(200)).body.can).toMatchObject({
      read: false,
      assess: 'mentor',
    });
    expect((await plan.admin.get(`/check-ins/${id}`).expect(200)).body.can).toMatchObject({
      read: false,
      assess: null,
    });
  });

  it('is not there for a stranger', async () => {
    await plan.stranger.get(`/check-ins/${id}`).expect(404);
    await plan.hire.get('/check-ins/999999').expect(404);
  });
});
