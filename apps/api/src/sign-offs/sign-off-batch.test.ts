import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { GoalChangeView } from '../goals/goal.view.js';
import { aPlan, type TestPerson, type TestPlan } from '../testing/factories.js';
import { everything } from '../testing/everything.js';
import { recordOf } from '../testing/expect-change.js';
import { testApp, type TestApp } from '../testing/test-app.js';

let milepost: TestApp;
let plans: [TestPlan, TestPlan];
let manager: TestPerson;
let goalIds: number[];

beforeAll(async () => {
  milepost = await testApp();
});
afterAll(() => milepost.close());
beforeEach(async () => {
  plans = [await aPlan(milepost), await aPlan(milepost)];
  manager = plans[0].manager;
  await set('update people set manager_id = $1 where id = $2', manager.id, plans[1].hire.id);
  goalIds = [];
  // the later plan first: locks are taken in another order than goals are named
  for (const plan of plans.toReversed()) for (const key of ['day-60-2', 'day-30-4']) goalIds.push(await ask(plan, key));
});

const set = (what: string, ...values: unknown[]) => milepost.dataSource.query(what, values);
const sign = (by: TestPerson, ids: unknown = goalIds) => by.post('/sign-offs', { goalIds: ids });
const verbs = async (plan: TestPlan) => (await recordOf(milepost, plan.id)).verbs;

async function ask(plan: TestPlan, key: string): Promise<number> {
  const goal = plan.goal(key);
  await plan.hire.put(`/goals/${goal}/completion`).expect(200);
  await plan.hire.put(`/goals/${goal}/sign-off-request`).expect(200);
  return goal;
}

/** Sends what must be refused, and changes nothing anywhere. */
async function refused(by: TestPerson, ids: unknown, status: number): Promise<{ code: string; errors?: object[] }> {
  const before = await everything(milepost);
  const { body } = await sign(by, ids).expect(status);
  expect(await everything(milepost)).toBe(before);
  return body;
}

describe('signing several goals at once', () => {
  test('signs all of them, once, each with its own line in the history', async () => {
    const { body } = await sign(manager).expect(200);
    const signed = body.signed as GoalChangeView[];
    expect(signed.map(({ goal }) => goal.id)).toEqual(goalIds);
    for (const { goal } of signed) expect(goal.signOff).toMatchObject({ outcome: 'signed', by: manager.id });
    for (const plan of plans) {
      const { version, verbs: all } = await recordOf(milepost, plan.id);
      expect(all.slice(-2)).toEqual(['signed-off', 'signed-off']);
      expect(version).toBe(all.length + 1);
    }
    const before = await everything(milepost);
    const again = (await sign(manager).expect(200)).body.signed as GoalChangeView[];
    expect(again.map(({ goal }) => goal)).toEqual(signed.map(({ goal }) => goal));
    expect(await everything(milepost)).toBe(before);
    for (const goal of goalIds) await manager.delete(`/goals/${goal}/sign-off`).expect(200);
  });

  test('signs none where one no longer waits, and says which and why', async () => {
    const [, gone, , returned] = goalIds as [number, number, number, number];
    await plans[1].hire.delete(`/goals/${gone}/sign-off-request`).expect(200);
    await manager.put(`/goals/${returned}/return`, { reason: 'More' }).expect(200);
    const { code, errors } = await refused(manager, goalIds, 409);
    expect(code).toBe('not-all-waiting');
    expect(errors).toMatchObject([
      { field: 'goalIds.1', code: 'nothing-asked' },
      { field: 'goalIds.3', code: 'already-returned' },
    ]);
  });

  test('signs none where one is not theirs to sign, and names every goal in the way', async () => {
    await plans[0].manager.put(`/plans/${plans[0].id}/mentor-sign-off`).expect(200);
    await set('update plans set mentor_id = $1 where id = $2', plans[0].mentor.id, plans[1].id);
    await plans[0].hire.delete(`/goals/${goalIds[2]}/sign-off-request`).expect(200);
    const { code, errors } = await refused(plans[0].mentor, goalIds, 403);
    expect(code).toBe('forbidden');
    expect(errors).toMatchObject([
      { field: 'goalIds.0', code: 'forbidden' },
      { field: 'goalIds.1', code: 'forbidden' },
      { field: 'goalIds.2', code: 'nothing-asked' },
    ]);
    await refused(plans[0].hire, [goalIds[2]], 403);
  });

  test('knows nothing of goals the reader may not see', async () => {
    for (const [by, ids] of [
      [manager, [...goalIds, 999_999_999]],
      [plans[0].mentor, goalIds],
      [plans[0].stranger, goalIds],
    ] as const)
      expect((await refused(by, ids, 404)).code).toBe('not-found');
  });

  test('says what it cannot sign: parts, dropped goals, closed plans', async () => {
    const part = plans[0].goal('day-30-3/1');
    expect((await refused(manager, [part], 409)).errors).toMatchObject([{ field: 'goalIds.0', code: 'on-the-goal' }]);
    await set('update goals set dropped_at = now(), dropped_by = $1 where id = $2', manager.id, goalIds[0]);
    expect((await refused(manager, goalIds, 409)).errors).toMatchObject([{ field: 'goalIds.0', code: 'goal-dropped' }]);
    await set('update plans set closed_at = now(), closed_by = person_id where id = $1', plans[0].id);
    expect((await refused(manager, [goalIds[3]], 409)).errors).toMatchObject([{ code: 'plan-closed' }]);
  });

  test.each([[[]], [[1, 1]], [[0]], [['1']], [1], [null], [Array.from({ length: 51 }, (_, i) => i + 1)]])(
    'refuses %j',
    async (ids) => {
      expect((await refused(manager, ids, 400)).code).toBe('bad-input');
    },
  );
});

describe('at once', () => {
  test('two who may sign the same goals in another order: one signs them all, the other is told', async () => {
    const { mentor } = plans[0];
    await set(
      'update plans set mentor_id = $1, mentor_signs = true where id = any($2)',
      mentor.id,
      plans.map(({ id }) => id),
    );
    for (let round = 0; round < 10; round++) {
      const answers = await Promise.all([sign(manager), sign(mentor, goalIds.toReversed())]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const [winner, loser] = answers[0].status === 200 ? [manager, answers[1]] : [mentor, answers[0]];
      expect(loser.body.code).toBe('not-all-waiting');
      expect(loser.body.errors).toHaveLength(4);
      for (const goal of goalIds) await winner.delete(`/goals/${goal}/sign-off`).expect(200);
      for (const plan of plans) for (const key of ['day-60-2', 'day-30-4']) await ask(plan, key);
    }
  });

  test('a mentor whose right ends meanwhile signs all or none', async () => {
    const [plan] = plans;
    const ids = goalIds.slice(2);
    for (let round = 0; round < 10; round++) {
      await manager.put(`/plans/${plan.id}/mentor-sign-off`).expect(200);
      const before = await verbs(plan);
      const [signing] = await Promise.all([
        sign(plan.mentor, ids),
        manager.delete(`/plans/${plan.id}/mentor-sign-off`).expect(200),
      ]);
      const then = (await verbs(plan)).slice(before.length);
      expect([signing.status, then]).toEqual(
        signing.status === 200
          ? [200, ['signed-off', 'signed-off', 'mentor-sign-off-ended']]
          : [403, ['mentor-sign-off-ended']],
      );
      await manager.put(`/plans/${plan.id}/mentor-sign-off`).expect(200);
      for (const goal of ids)
        if (signing.status === 200) await plan.mentor.delete(`/goals/${goal}/sign-off`).expect(200);
      for (const key of ['day-60-2', 'day-30-4']) await ask(plan, key);
    }
  });
});
