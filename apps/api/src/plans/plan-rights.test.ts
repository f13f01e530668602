import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { expectRefusal } from '../testing/expect-change.js';
import { aPerson, aPlan, type TestPerson, type TestPlan } from '../testing/factories.js';
import { testApp, type TestApp } from '../testing/test-app.js';

let milepost: TestApp;
let plan: TestPlan;

beforeAll(async () => {
  milepost = await testApp();
});
afterAll(() => milepost.close());
beforeEach(async () => {
  plan = await aPlan(milepost);
});

const set = (what: string, ...values: unknown[]) => milepost.dataSource.query(what, values);
const tick = (by: TestPerson) => by.put(`/goals/${plan.goal('day-30-1')}/completion`);
const read = (by: TestPerson) => by.get(`/plans/${plan.id}`);

describe('rights follow the relationship on the very next request', () => {
  test('when the hire gets another manager', async () => {
    const next = await aPerson(milepost);
    await tick(plan.manager).expect(200);
    await set('update people set manager_id = $1 where id = $2', next.id, plan.hire.id);
    await expectRefusal(milepost, plan, tick(plan.manager), 404, 'not-found');
    await read(plan.lead).expect(404);
    await tick(next).expect(200);
    expect((await read(next).expect(200)).body.manager).toEqual({ id: next.id, name: next.name });
  });

  test('when the manager leaves: the next above acts', async () => {
    await expectRefusal(milepost, plan, tick(plan.lead), 403, 'forbidden');
    await set('update people set deactivated_at = now() where id = $1', plan.manager.id);
    await expectRefusal(milepost, plan, tick(plan.manager), 401, 'signed-out');
    await tick(plan.lead).expect(200);
    expect((await read(plan.hire).expect(200)).body.manager).toEqual({ id: plan.lead.id, name: plan.lead.name });
  });

  test('when nobody manages the hire: an admin acts, but not for themselves', async () => {
    await expectRefusal(milepost, plan, tick(plan.admin), 403, 'forbidden');
    await set('update people set manager_id = null where id = $1', plan.hire.id);
    await tick(plan.admin).expect(200);
    await set('update people set is_admin = true where id = $1', plan.hire.id);
    await plan.hire.put(`/goals/${plan.goal('day-30-4')}/completion`).expect(200);
    await plan.hire.put(`/goals/${plan.goal('day-30-4')}/sign-off-request`).expect(200);
    const own = plan.hire.put(`/goals/${plan.goal('day-30-4')}/sign-off`);
    await expectRefusal(milepost, plan, own, 403, 'forbidden');
    await plan.admin.put(`/goals/${plan.goal('day-30-4')}/sign-off`).expect(200);
  });

  test('when the team gets another lead, or the hire another team', async () => {
    await read(plan.teamLead).expect(200);
    await set('update people set team_id = null where id = $1', plan.hire.id);
    await read(plan.teamLead).expect(404);
  });

  test('when the plan gets another mentor', async () => {
    await set('update plans set mentor_id = $1 where id = $2', plan.stranger.id, plan.id);
    await read(plan.mentor).expect(404);
    await read(plan.stranger).expect(200);
  });

  test('when somebody signs out', async () => {
    await plan.hire.delete('/sessions/current').expect(204);
    await expectRefusal(milepost, plan, tick(plan.hire), 401, 'signed-out');
  });
});

describe('a plan that is closed', () => {
  beforeEach(() => set('update plans set closed_at = now(), closed_by = person_id where id = $1', plan.id));

  test.each([
    ['a tick', 'put', 'completion', undefined],
    ['an untick', 'delete', 'completion', undefined],
    ['a count', 'post', 'count-entries', { change: 1 }],
    ['a name', 'put', 'name', { text: 'x' }],
    ['a planned day', 'put', 'planned-day', { on: '2026-11-21' }],
    ['no planned day', 'delete', 'planned-day', undefined],
    ['evidence', 'post', 'evidence', { kind: 'note', text: 'x' }],
    ['a comment', 'post', 'comments', { text: 'x' }],
    ['a blocker', 'post', 'blockers', { text: 'x' }],
    ['a request', 'put', 'sign-off-request', undefined],
    ['its withdrawal', 'delete', 'sign-off-request', undefined],
    ['a signature', 'put', 'sign-off', undefined],
    ['its undoing', 'delete', 'sign-off', undefined],
    ['a return', 'put', 'return', { reason: 'x' }],
  ] as const)('takes %s no more', async (_, method, what, body) => {
    const request = plan.manager[method](`/goals/${plan.goal('day-30-1')}/${what}`, body);
    await expectRefusal(milepost, plan, request, 409, 'plan-closed');
  });

  test('takes no signing mentor any more', async () => {
    for (const method of ['put', 'delete'] as const) {
      const request = plan.manager[method](`/plans/${plan.id}/mentor-sign-off`);
      await expectRefusal(milepost, plan, request, 409, 'plan-closed');
    }
  });

  test('is still read, also by its hire', async () => {
    const { body } = await plan.hire.get('/plans/mine').expect(200);
    expect(body).toMatchObject({ id: plan.id, can: { work: false, comment: false, signOff: false } });
    expect(body.closedAt).toMatch(/Z$/);
    await read(plan.lead).expect(200);
  });

  test('is no other answer to a stranger', async () => {
    await expectRefusal(milepost, plan, tick(plan.stranger), 404, 'not-found');
  });
});

test('a person without a plan has none', async () => {
  expect((await plan.stranger.get('/plans/mine').expect(404)).body.code).toBe('not-found');
});
