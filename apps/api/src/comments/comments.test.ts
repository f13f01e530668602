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

const say = (by: TestPerson, text: string, key = 'day-30-1') => by.post(`/goals/${plan.goal(key)}/comments`, { text });

/** Comments and gives the comment's id. */
async function said(by: TestPerson, text: string): Promise<number> {
  const { goal } = (await say(by, text).expect(200)).body as GoalChangeView;
  return goal.comments.at(-1)!.id;
}

describe('a comment', () => {
  test('is added once for one request key', async () => {
    const adding = () => say(plan.mentor, 'Ask Priya about the badge', 'day-30-2').set('idempotency-key', 'k');
    const { goal, people } = await expectOnce(milepost, plan, 'comment-added', adding);
    expect(goal.comments).toMatchObject([{ text: 'Ask Priya about the badge', by: plan.mentor.id }]);
    expect(people).toContainEqual({ id: plan.mentor.id, name: plan.mentor.name });
  });

  test('may come twice without a key: people repeat themselves', async () => {
    await say(plan.hire, 'Done?', 'day-60-2').expect(200);
    const { body } = await say(plan.hire, 'Done?', 'day-60-2').expect(200);
    expect((body as GoalChangeView).goal.comments).toHaveLength(2);
  });

  test('is for everyone who stands to the hire, not for an admin, and nothing to a stranger', async () => {
    for (const person of [plan.hire, plan.mentor, plan.manager, plan.lead, plan.teamLead])
      await say(person, 'Hello').expect(200);
    await expectRefusal(milepost, plan, say(plan.admin, 'Hello'), 403, 'forbidden');
    await expectRefusal(milepost, plan, say(plan.stranger, 'Hello'), 404, 'not-found');
  });

  test('is taken back once, by its writer alone', async () => {
    const id = await said(plan.mentor, 'Wrong goal');
    for (const person of [plan.hire, plan.manager, plan.admin])
      await expectRefusal(milepost, plan, person.delete(`/comments/${id}`), 403, 'forbidden');
    await expectRefusal(milepost, plan, plan.stranger.delete(`/comments/${id}`), 404, 'not-found');
    const removing = () => plan.mentor.delete(`/comments/${id}`);
    const { goal } = await expectOnce(milepost, plan, 'comment-removed', removing);
    expect(goal.comments.map((comment) => comment.id)).not.toContain(id);
  });

  test('of another plan does not exist', async () => {
    const other = await aPlan(milepost);
    const id = await said(plan.hire, 'Mine');
    await expectRefusal(milepost, plan, other.hire.delete(`/comments/${id}`), 404, 'not-found');
    await expectRefusal(milepost, plan, plan.hire.delete('/comments/0x10'), 404, 'not-found');
  });

  test('says something, in up to 5000 characters', async () => {
    await say(plan.hire, '😀'.repeat(5000)).expect(200);
    for (const text of ['', '  \n', 'x'.repeat(5001)])
      await expectRefusal(milepost, plan, say(plan.hire, text), 400, 'bad-input');
  });

  test('belongs to the whole goal', async () => {
    await expectRefusal(milepost, plan, say(plan.hire, 'Hm', 'day-30-3/1'), 409, 'on-the-goal');
  });
});
