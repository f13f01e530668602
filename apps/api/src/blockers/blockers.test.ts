import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GoalChangeView } from '../goals/goal.view.js';
import { expectOnce, expectRefusal } from '../testing/expect-change.js';
import { aPlan, type TestPerson, type TestPlan } from '../testing/factories.js';
import { testApp, type TestApp } from '../testing/test-app.js';

let milepost: TestApp;
let plan: TestPlan;

beforeAll(async () => {
  milepost = await testApp();
  plan = await aPlan(milepost);
});
afterAll(() => milepost.close());

const raise = (by: TestPerson, key: string, body: object = { text: 'No access to the vault' }) =>
  by.post(`/goals/${plan.goal(key)}/blockers`, body);

/** Raises a blocker and gives its id. */
async function raised(key: string, body?: object): Promise<number> {
  const { goal } = (await raise(plan.hire, key, body).expect(200)).body as GoalChangeView;
  return goal.blocker!.id;
}

describe('a blocker', () => {
  test('is raised once, with who can clear it', async () => {
    const body = { text: 'No access to the vault', clearableBy: plan.mentor.id };
    const { goal } = await expectOnce(milepost, plan, 'blocker-raised', () => raise(plan.hire, 'day-30-1', body));
    expect(goal.blocker).toMatchObject({ ...body, by: plan.hire.id });
    await expectRefusal(milepost, plan, raise(plan.hire, 'day-30-1', { text: 'Another' }), 409, 'already-blocked');
  });

  test('that was cleared does not come back with a repeated request', async () => {
    const raising = () => raise(plan.hire, 'day-30-2').set('idempotency-key', 'vault');
    const { goal } = await expectOnce(milepost, plan, 'blocker-raised', raising);
    await plan.hire.put(`/blockers/${goal.blocker!.id}/clearance`).expect(200);
    const { body } = await raising().expect(200);
    expect((body as GoalChangeView).goal.blocker).toBeNull();
  });

  test('is cleared once and opened again once', async () => {
    const id = await raised('day-30-4');
    const clear = () => plan.hire.put(`/blockers/${id}/clearance`);
    expect((await expectOnce(milepost, plan, 'blocker-cleared', clear)).goal.blocker).toBeNull();
    const reopen = () => plan.hire.delete(`/blockers/${id}/clearance`);
    expect((await expectOnce(milepost, plan, 'blocker-reopened', reopen)).goal.blocker).toMatchObject({ id });
  });

  test('is not opened again where another stands', async () => {
    const id = await raised('day-60-1');
    await plan.hire.put(`/blockers/${id}/clearance`).expect(200);
    await raised('day-60-1', { text: 'Something new' });
    await expectRefusal(milepost, plan, plan.hire.delete(`/blockers/${id}/clearance`), 409, 'already-blocked');
  });

  test('is cleared by whoever it names, the hire or who acts for them', async () => {
    for (const person of [plan.teamLead, plan.hire, plan.manager]) {
      const id = await raised('day-60-2', { text: 'Waiting', clearableBy: plan.teamLead.id });
      for (const other of [plan.mentor, plan.lead, plan.admin])
        await expectRefusal(milepost, plan, other.put(`/blockers/${id}/clearance`), 403, 'forbidden');
      await expectRefusal(milepost, plan, plan.stranger.put(`/blockers/${id}/clearance`), 404, 'not-found');
      await person.put(`/blockers/${id}/clearance`).expect(200);
    }
  });

  test('is raised by the hire or who acts for them', async () => {
    for (const person of [plan.mentor, plan.lead, plan.teamLead, plan.admin])
      await expectRefusal(milepost, plan, raise(person, 'day-90-1'), 403, 'forbidden');
    await expectRefusal(milepost, plan, raise(plan.stranger, 'day-90-1'), 404, 'not-found');
    await raise(plan.manager, 'day-90-1').expect(200);
  });

  test('names somebody who sees the plan, or nobody', async () => {
    for (const clearableBy of [plan.stranger.id, 99999999999]) {
      const request = raise(plan.hire, 'day-90-2', { text: 'Waiting', clearableBy });
      await expectRefusal(milepost, plan, request, 400, 'person-unknown');
    }
    await raise(plan.hire, 'day-90-2', { text: 'Waiting for the vendor', clearableBy: null }).expect(200);
  });

  test('does not stop what is done', async () => {
    await plan.hire.put(`/goals/${plan.goal('long-term-2')}/completion`).expect(200);
    await expectRefusal(milepost, plan, raise(plan.hire, 'long-term-2'), 409, 'goal-done');
  });

  test('of another plan does not exist', async () => {
    const other = await aPlan(milepost);
    const id = await raised('month-6-1');
    for (const method of ['put', 'delete'] as const)
      await expectRefusal(milepost, plan, other.manager[method](`/blockers/${id}/clearance`), 404, 'not-found');
  });

  test('belongs to the whole goal', async () => {
    await expectRefusal(milepost, plan, raise(plan.hire, 'day-30-3/1'), 409, 'on-the-goal');
  });
});
