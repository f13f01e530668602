import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { PlanFacts } from '@milepost/shared/plan-facts';
import { expectRefusal, recordOf } from '../testing/expect-change.js';
import { aPlan, templateSlug, today, type TestPerson, type TestPlan } from '../testing/factories.js';
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

const reason = 'Moved to another team';
const close = (by: TestPerson = plan.manager, body: object = { outcome: 'ended', reason }, version = 1) =>
  by.put(`/plans/${plan.id}/closing`, body).set('if-match', `"${version}"`);
const reopen = (by: TestPerson = plan.manager) => by.post(`/plans/${plan.id}/reopenings`, { reason: 'Came back' });
const give = (by: TestPerson) => by.post('/plans', { personId: plan.hire.id, templateSlug, startDate: today() });

describe('closing a plan', () => {
  test('says how it ended, by whom and why, once', async () => {
    const closed = (await close().expect(200)).body as PlanFacts;
    expect(closed).toMatchObject({
      closedAt: expect.any(String),
      closing: { outcome: 'ended', reason, by: plan.manager.id, at: closed.closedAt },
      datesVersion: 2,
      can: { adjust: false, work: false, comment: false, signOff: false, reopen: true },
    });
    expect((await close().expect(200)).body).toEqual(closed);
    await expectRefusal(milepost, plan, close(plan.manager, { outcome: 'completed', reason }, 2), 409, 'plan-closed');
    expect((await recordOf(milepost, plan.id)).verbs).toEqual(['plan-started', 'plan-closed']);
  });

  test('may complete it while required goals are open', async () => {
    await close(plan.manager, { outcome: 'completed', reason }).expect(200);
    expect((await plan.hire.get('/plans/mine').expect(200)).body.closing).toMatchObject({ outcome: 'completed' });
  });

  test('leaves it to be read, and nothing on it to be changed', async () => {
    await close().expect(200);
    expect((await plan.hire.get('/plans/mine').expect(200)).body).toMatchObject({
      id: plan.id,
      can: { reopen: false },
    });
    expect((await plan.hire.get('/me').expect(200)).body.relations).toMatchObject({ hasPlan: true, planId: null });
    expect((await plan.manager.get('/team').expect(200)).body.hires).toEqual([]);
    expect((await plan.manager.get('/team?closed=true').expect(200)).body.hires).toMatchObject([{ id: plan.id }]);
    expect((await plan.manager.get(`/people/${plan.hire.id}`).expect(200)).body).toMatchObject({
      mayGivePlan: true,
      planId: null,
      closedPlanId: plan.id,
    });
    expect((await plan.stranger.get(`/people/${plan.hire.id}`).expect(200)).body).toMatchObject({ closedPlanId: null });
    const changes = [
      plan.hire.put(`/goals/${plan.goal('day-30-1')}/completion`),
      plan.hire.post(`/goals/${plan.goal('day-30-1')}/comments`, { text: 'Late' }),
      plan.manager.post(`/plans/${plan.id}/pauses`, { from: today(), reason }),
      plan.manager.post(`/plans/${plan.id}/extensions`, { phase: 'day-30', due: '2030-01-01', reason }),
      plan.manager.put(`/plans/${plan.id}/start-date`, { startDate: '2026-01-01', reason }).set('if-match', '"2"'),
      plan.manager.put(`/plans/${plan.id}/mentor-sign-off`),
    ];
    for (const change of changes) await expectRefusal(milepost, plan, change, 409, 'plan-closed');
  });

  test('by two managers at once: one closes it, the other is told', async () => {
    const replies = await Promise.all([close(), close(plan.manager, { outcome: 'completed', reason })]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(replies.find(({ status }) => status === 409)!.body.code).toBe('plan-closed');
  });

  test('is for whoever acts for the hire, who saw its dates', async () => {
    for (const person of [plan.hire, plan.mentor, plan.lead, plan.teamLead, plan.admin])
      await expectRefusal(milepost, plan, close(person), 403, 'forbidden');
    await expectRefusal(milepost, plan, close(plan.stranger), 404, 'not-found');
    await plan.manager.post(`/plans/${plan.id}/pauses`, { from: today(), reason }).expect(200);
    await expectRefusal(milepost, plan, close(), 412, 'changed-meanwhile');
    await expectRefusal(milepost, plan, close(plan.manager, { outcome: 'lost', reason }, 2), 400, 'bad-input');
  });
});

describe('opening it again', () => {
  test('lets everyone go on, once', async () => {
    await close().expect(200);
    for (let time = 0; time < 2; time++)
      expect((await reopen().expect(200)).body).toMatchObject({ closedAt: null, closing: null, can: { adjust: true } });
    await plan.hire.put(`/goals/${plan.goal('day-30-1')}/completion`).expect(200);
    const { verbs } = await recordOf(milepost, plan.id);
    expect(verbs).toEqual(['plan-started', 'plan-closed', 'plan-reopened', 'goal-ticked']);
  });

  test('is refused beside another open plan, and for somebody who left', async () => {
    await close().expect(200);
    const { id } = (await give(plan.admin).expect(201)).body as PlanFacts;
    await expectRefusal(milepost, plan, reopen(), 409, 'plan-exists');
    const end = plan.manager.put(`/plans/${id}/closing`, { outcome: 'ended', reason }).set('if-match', '"1"');
    await end.expect(200);
    await milepost.dataSource.query('update people set deactivated_at = now() where id = $1', [plan.hire.id]);
    await expectRefusal(milepost, plan, reopen(), 409, 'person-deactivated');
    await milepost.dataSource.query('update people set deactivated_at = null where id = $1', [plan.hire.id]);
    await reopen().expect(200);
  });

  test('while somebody gives another plan leaves one open', async () => {
    await close().expect(200);
    const [opened, given] = await Promise.all([reopen(), give(plan.admin)]);
    expect([
      [200, 409],
      [409, 201],
    ]).toContainEqual([opened.status, given.status]);
  });

  test('is for whoever acts for the hire', async () => {
    await close().expect(200);
    for (const person of [plan.hire, plan.mentor, plan.lead, plan.teamLead, plan.admin])
      await expectRefusal(milepost, plan, reopen(person), 403, 'forbidden');
    await expectRefusal(milepost, plan, reopen(plan.stranger), 404, 'not-found');
  });
});
