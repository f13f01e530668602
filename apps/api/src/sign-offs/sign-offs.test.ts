import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { GoalChangeView } from '../goals/goal.view.js';
import { expectOnce, expectRefusal, recordOf } from '../testing/expect-change.js';
import { aPlan, type TestPerson, type TestPlan } from '../testing/factories.js';
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

const at = (what: string, key = 'day-30-4') => `/goals/${plan.goal(key)}/${what}`;
const ask = () => plan.hire.put(at('sign-off-request'));
const sign = (by: TestPerson) => by.put(at('sign-off'));
const giveBack = (by: TestPerson, reason = 'Show the rollback') => by.put(at('return'), { reason });

/** The hire finished the goal and asked. */
async function asked(): Promise<void> {
  await plan.hire.put(at('completion')).expect(200);
  await ask().expect(200);
}

describe('asking for a sign-off', () => {
  test('is done once, and taken back once', async () => {
    await plan.hire.put(at('completion')).expect(200);
    const { goal } = await expectOnce(milepost, plan, 'sign-off-asked', ask);
    expect(goal.signOff).toMatchObject({ askedBy: plan.hire.id, outcome: null });
    const withdraw = () => plan.hire.delete(at('sign-off-request'));
    const withdrawn = await expectOnce(milepost, plan, 'sign-off-withdrawn', withdraw);
    expect(withdrawn.goal.signOff).toMatchObject({ outcome: 'withdrawn', by: plan.hire.id });
  });

  test('needs finished work, evidence where it is asked for, and a goal that is signed at all', async () => {
    await expectRefusal(milepost, plan, ask(), 409, 'work-unfinished');
    await plan.hire.put(at('completion', 'day-60-1')).expect(200);
    const bare = plan.hire.put(at('sign-off-request', 'day-60-1'));
    await expectRefusal(milepost, plan, bare, 409, 'evidence-missing');
    await plan.hire.put(at('completion', 'day-30-1')).expect(200);
    const plain = plan.hire.put(at('sign-off-request', 'day-30-1'));
    await expectRefusal(milepost, plan, plain, 409, 'no-sign-off-asked');
  });

  test('is for the hire and who acts for them', async () => {
    await plan.hire.put(at('completion')).expect(200);
    for (const person of [plan.mentor, plan.lead, plan.teamLead, plan.admin])
      await expectRefusal(milepost, plan, person.put(at('sign-off-request')), 403, 'forbidden');
    await expectRefusal(milepost, plan, plan.stranger.put(at('sign-off-request')), 404, 'not-found');
    await plan.manager.put(at('sign-off-request')).expect(200);
  });

  test('holds the work as it is until it is answered', async () => {
    await asked();
    await expectRefusal(milepost, plan, plan.hire.delete(at('completion')), 409, 'sign-off-asked');
  });

  test('withdrawing what was never asked changes nothing', async () => {
    const before = await recordOf(milepost, plan.id);
    await plan.hire.delete(at('sign-off-request')).expect(200);
    expect(await recordOf(milepost, plan.id)).toEqual(before);
  });
});

describe('signing', () => {
  test('is done once by the manager, and finishes the goal', async () => {
    await asked();
    const { goal } = await expectOnce(milepost, plan, 'signed-off', () => sign(plan.manager));
    expect(goal.signOff).toMatchObject({ outcome: 'signed', by: plan.manager.id });
    await expectRefusal(milepost, plan, plan.hire.delete(at('completion')), 409, 'goal-signed');
    await expectRefusal(milepost, plan, ask(), 409, 'goal-signed');
    await expectRefusal(milepost, plan, plan.hire.delete(at('sign-off-request')), 409, 'already-signed');
  });

  test('is never for the hire, nor for anyone who only watches', async () => {
    await asked();
    for (const person of [plan.hire, plan.mentor, plan.lead, plan.teamLead, plan.admin]) {
      await expectRefusal(milepost, plan, sign(person), 403, 'forbidden');
      await expectRefusal(milepost, plan, giveBack(person), 403, 'forbidden');
    }
    await expectRefusal(milepost, plan, sign(plan.stranger), 404, 'not-found');
  });

  test('needs somebody who asked', async () => {
    await expectRefusal(milepost, plan, sign(plan.manager), 409, 'nothing-asked');
    await expectRefusal(milepost, plan, giveBack(plan.manager), 409, 'nothing-asked');
  });

  test('is the mentor’s while the manager lets them, and what they signed stays', async () => {
    await asked();
    await expectRefusal(milepost, plan, sign(plan.mentor), 403, 'forbidden');
    await plan.manager.put(`/plans/${plan.id}/mentor-sign-off`).expect(200);
    await sign(plan.mentor).expect(200);
    await plan.manager.delete(`/plans/${plan.id}/mentor-sign-off`).expect(200);
    const { body } = await plan.hire.get('/plans/mine').expect(200);
    const goal = (body.goals as GoalChangeView['goal'][]).find(({ id }) => id === plan.goal('day-30-4'));
    expect(goal!.signOff).toMatchObject({ outcome: 'signed', by: plan.mentor.id });
  });

  test('is taken back by the signer alone', async () => {
    await asked();
    await sign(plan.manager).expect(200);
    await plan.manager.put(`/plans/${plan.id}/mentor-sign-off`).expect(200);
    await expectRefusal(milepost, plan, plan.mentor.delete(at('sign-off')), 403, 'forbidden');
    await expectRefusal(milepost, plan, plan.hire.delete(at('sign-off')), 403, 'forbidden');
    const undo = () => plan.manager.delete(at('sign-off'));
    const { goal } = await expectOnce(milepost, plan, 'sign-off-undone', undo);
    expect(goal.signOff).toMatchObject({ outcome: 'undone' });
    await plan.hire.delete(at('completion')).expect(200);
  });
});

describe('returning', () => {
  test('says once what is missing; the hire works on and asks again', async () => {
    await asked();
    const { goal } = await expectOnce(milepost, plan, 'returned', () => giveBack(plan.manager));
    expect(goal.signOff).toMatchObject({ outcome: 'returned', reason: 'Show the rollback', by: plan.manager.id });
    await plan.hire.delete(at('completion')).expect(200);
    await asked();
    await sign(plan.manager).expect(200);
    const { verbs } = await recordOf(milepost, plan.id);
    expect(verbs.filter((verb) => verb === 'sign-off-asked')).toHaveLength(2);
  });

  test('needs a reason', async () => {
    await asked();
    await expectRefusal(milepost, plan, giveBack(plan.manager, '  '), 400, 'bad-input');
  });

  test('tells the one who comes second that somebody was first', async () => {
    await plan.manager.put(`/plans/${plan.id}/mentor-sign-off`).expect(200);
    await asked();
    await giveBack(plan.mentor).expect(200);
    await expectRefusal(milepost, plan, sign(plan.manager), 409, 'already-returned');
    await ask().expect(200);
    await sign(plan.manager).expect(200);
    await expectRefusal(milepost, plan, giveBack(plan.mentor), 409, 'already-signed');
    await expectRefusal(milepost, plan, sign(plan.mentor), 409, 'already-signed');
  });
});

test('a part of a goal is never signed by itself', async () => {
  for (const request of [
    plan.manager.put(at('sign-off-request', 'day-30-3/1')),
    plan.manager.delete(at('sign-off-request', 'day-30-3/1')),
    plan.manager.put(at('sign-off', 'day-30-3/1')),
    plan.manager.delete(at('sign-off', 'day-30-3/1')),
    plan.manager.put(at('return', 'day-30-3/1'), { reason: 'No' }),
  ])
    await expectRefusal(milepost, plan, request, 409, 'on-the-goal');
});
