import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { addDays } from '@milepost/shared/calendar';
import { expectOnce, expectRefusal } from '../testing/expect-change.js';
import { aPlan, today, type TestPlan } from '../testing/factories.js';
import { testApp, type TestApp } from '../testing/test-app.js';
import type { PlanView } from '../plans/plan.view.js';

let milepost: TestApp;
let plan: TestPlan;

beforeAll(async () => {
  milepost = await testApp();
});
afterAll(() => milepost.close());
beforeEach(async () => {
  plan = await aPlan(milepost);
});

const reason = 'The ticket system goes away';
const at = (key: string, what = 'waiver') => `/goals/${plan.goal(key)}/${what}`;
const once = async (verb: string, send: Parameters<typeof expectOnce>[3]) =>
  (await expectOnce(milepost, plan, verb, send)) as unknown as PlanView;
const goalOf = (view: PlanView, key: string) => view.goals.find(({ id }) => id === plan.goal(key))!;
const tally = async () =>
  (await milepost.dataSource.query('select tally from plan_summary where plan_id = $1', [plan.id]))[0].tally as {
    phases: { key: string; required: number }[];
    blockers: unknown[];
  };

test('a waived goal leaves the sums with its blocker, and both stand again once the waiver goes', async () => {
  await plan.hire.post(at('day-30-1', 'blockers'), { text: 'No badge' }).expect(200);
  const view = await once('goal-waived', () => plan.manager.put(at('day-30-1'), { reason }));
  expect(goalOf(view, 'day-30-1')).toMatchObject({
    waiver: { by: plan.manager.id, reason },
    blocker: { text: 'No badge' },
  });
  expect(await tally()).toMatchObject({
    phases: expect.arrayContaining([expect.objectContaining({ key: 'day-30', required: 3 })]),
    blockers: [],
  });
  await expectRefusal(milepost, plan, plan.hire.put(at('day-30-1', 'completion')), 409, 'goal-waived');

  const back = await once('goal-waiver-undone', () => plan.manager.delete(at('day-30-1')));
  expect(goalOf(back, 'day-30-1').waiver).toBeNull();
  expect((await tally()).blockers).toHaveLength(1);
});

test('a part of a group is waived for itself, but not the last', async () => {
  await plan.manager.put(at('day-60-3/1'), { reason }).expect(200);
  await expectRefusal(milepost, plan, plan.manager.put(at('day-60-3/2'), { reason }), 409, 'last-part');
  await expectRefusal(milepost, plan, plan.manager.put(at('day-90-3/1'), { reason }), 409, 'option-is-free');
});

test('what is done, or waits for its sign-off, is not waived', async () => {
  await plan.hire.put(at('day-30-2', 'completion')).expect(200);
  await expectRefusal(milepost, plan, plan.manager.put(at('day-30-2'), { reason }), 409, 'goal-done');
  await plan.hire.put(at('day-30-4', 'completion')).expect(200);
  await plan.hire.put(at('day-30-4', 'sign-off-request')).expect(200);
  await expectRefusal(milepost, plan, plan.manager.put(at('day-30-4'), { reason }), 409, 'sign-off-asked');
  await plan.manager.put(at('day-30-4', 'sign-off')).expect(200);
  await expectRefusal(milepost, plan, plan.manager.put(at('day-30-4'), { reason }), 409, 'goal-signed');
});

test('what lay before a late start can be asked for again', async () => {
  const late = await aPlan(milepost, { startDate: addDays(today(), -40), donePhases: ['day-30'] });
  await late.manager.delete(`/goals/${late.goal('day-30-3')}/waiver`).expect(200);
  await late.hire.put(`/goals/${late.goal('day-30-3/1')}/completion`).expect(200);
});

test('waiving while it is ticked ends one way or the other', async () => {
  for (let round = 0; round < 5; round++) {
    const fresh = await aPlan(milepost);
    const path = (what: string) => `/goals/${fresh.goal('day-30-1')}/${what}`;
    const [ticked, waived] = await Promise.all([
      fresh.hire.put(path('completion')),
      fresh.manager.put(path('waiver'), { reason }),
    ]);
    expect([ticked.status, waived.status].sort()).toEqual([200, 409]);
    const loser = ticked.status === 409 ? ticked : waived;
    expect(loser.body.code).toBe(ticked.status === 409 ? 'goal-waived' : 'goal-done');
  }
});

test.each(['put', 'delete'] as const)('to %s is for whoever acts for the hire', async (method) => {
  const body = method === 'put' ? { reason } : undefined;
  for (const person of [plan.hire, plan.mentor, plan.lead, plan.teamLead, plan.admin])
    await expectRefusal(milepost, plan, person[method](at('day-30-1'), body), 403, 'forbidden');
  await expectRefusal(milepost, plan, plan.stranger[method](at('day-30-1'), body), 404, 'not-found');
});
