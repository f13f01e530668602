import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { hireLeft } from '@milepost/shared/hire-left';
import { aPlan, type TestPlan } from '../testing/factories.js';
import { testApp, type TestApp } from '../testing/test-app.js';

let milepost: TestApp;
let plan: TestPlan;

beforeAll(async () => {
  milepost = await testApp();
  plan = await aPlan(milepost);
});
afterAll(() => milepost.close());

type Seen = Parameters<typeof hireLeft>[0];
const page = async () => (await plan.manager.get(`/plans/${plan.id}`).expect(200)).body as Seen;
const row = async () => (await plan.lead.get('/team').expect(200)).body.hires[0] as Seen;

test('the open plan of a deactivated hire is told from others on its page and on the board, until the hire is back', async () => {
  expect([hireLeft(await page()), hireLeft(await row())]).toEqual([false, false]);
  await plan.admin.put(`/people/${plan.hire.id}/deactivation`).expect(200);
  expect([hireLeft(await page()), hireLeft(await row())]).toEqual([true, true]);
  expect((await page()).around).toEqual((await row()).around);

  await plan.admin.delete(`/people/${plan.hire.id}/deactivation`).expect(200);
  expect([hireLeft(await page()), hireLeft(await row())]).toEqual([false, false]);
});

test('a blocker that the hire was to clear is the acting manager’s once the hire is gone', async () => {
  const other = await aPlan(milepost);
  const path = `/goals/${other.goal('day-30-1')}/blockers`;
  await other.hire.post(path, { text: 'No badge', clearableBy: other.hire.id }).expect(200);
  const inbox = async () => (await other.manager.get('/inbox').expect(200)).body.total as number;
  expect(await inbox()).toBe(0);
  await other.admin.put(`/people/${other.hire.id}/deactivation`).expect(200);
  expect(await inbox()).toBe(1);
});
