import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { expectRefusal, recordOf } from '../testing/expect-change.js';
import { aPlan, type TestPlan } from '../testing/factories.js';
import { testApp, type TestApp } from '../testing/test-app.js';

let milepost: TestApp;
let plan: TestPlan;

beforeAll(async () => {
  milepost = await testApp();
  plan = await aPlan(milepost);
});
afterAll(() => milepost.close());

const path = (of = plan) => `/plans/${of.id}/mentor-sign-off`;

test('the manager lets the mentor sign, and ends it, once each', async () => {
  for (let time = 0; time < 2; time++) {
    const { body } = await plan.manager.put(path()).expect(200);
    expect(body).toMatchObject({ id: plan.id, version: 3, mentorSigns: true });
  }
  expect((await plan.mentor.get(`/plans/${plan.id}`).expect(200)).body.can.signOff).toBe(true);
  for (let time = 0; time < 2; time++) {
    const { body } = await plan.manager.delete(path()).expect(200);
    expect(body).toMatchObject({ id: plan.id, version: 4, mentorSigns: false });
  }
  const { verbs } = await recordOf(milepost, plan.id);
  expect(verbs).toEqual(['plan-started', 'mentor-sign-off-allowed', 'mentor-sign-off-ended']);
});

test('nobody else does', async () => {
  for (const method of ['put', 'delete'] as const) {
    for (const person of [plan.hire, plan.mentor, plan.lead, plan.teamLead, plan.admin])
      await expectRefusal(milepost, plan, person[method](path()), 403, 'forbidden');
    await expectRefusal(milepost, plan, plan.stranger[method](path()), 404, 'not-found');
  }
});

test('a plan without a mentor has nobody to let sign', async () => {
  const alone = await aPlan(milepost, { mentorId: null });
  await expectRefusal(milepost, alone, alone.manager.put(path(alone)), 409, 'mentor-missing');
  await alone.manager.delete(path(alone)).expect(200);
});
