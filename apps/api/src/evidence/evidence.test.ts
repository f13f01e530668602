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

const link = { kind: 'link', url: 'https://wiki.milepost.example/page', text: 'The runbook' };
const note = { kind: 'note', text: 'Closed three tickets' };
const add = (by: TestPerson, body: object, key = 'day-60-1') => by.post(`/goals/${plan.goal(key)}/evidence`, body);

/** Adds evidence and gives its id. */
async function added(by: TestPerson, body: object, key?: string): Promise<number> {
  const { goal } = (await add(by, body, key).expect(200)).body as GoalChangeView;
  return goal.evidence.at(-1)!.id;
}

describe('evidence', () => {
  test('is a link or a note, added once for one request key', async () => {
    const adding = () => add(plan.hire, link).set('idempotency-key', 'first');
    const { goal } = await expectOnce(milepost, plan, 'evidence-added', adding);
    expect(goal.evidence).toMatchObject([{ ...link, by: plan.hire.id }]);
    await added(plan.manager, { ...note, url: null });
    const bare = (await add(plan.hire, { ...link, text: '' }).expect(200)).body as GoalChangeView;
    expect(bare.goal.evidence.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'link The runbook',
      'note Closed three tickets',
      'link ',
    ]);
  });

  test('is removed once', async () => {
    const id = await added(plan.hire, note, 'day-60-2');
    const removing = () => plan.hire.delete(`/evidence/${id}`);
    const { goal } = await expectOnce(milepost, plan, 'evidence-removed', removing);
    expect(goal.evidence).toEqual([]);
    const rows = await milepost.dataSource.query('select text from evidence where id = $1', [id]);
    expect(rows).toEqual([{ text: note.text }]);
  });

  test('is for the hire and who acts for them', async () => {
    const id = await added(plan.hire, note);
    for (const person of [plan.mentor, plan.lead, plan.teamLead, plan.admin]) {
      await expectRefusal(milepost, plan, add(person, note), 403, 'forbidden');
      await expectRefusal(milepost, plan, person.delete(`/evidence/${id}`), 403, 'forbidden');
    }
    await expectRefusal(milepost, plan, add(plan.stranger, note), 404, 'not-found');
    await expectRefusal(milepost, plan, plan.stranger.delete(`/evidence/${id}`), 404, 'not-found');
  });

  test('of another plan does not exist', async () => {
    const other = await aPlan(milepost);
    const id = await added(plan.hire, note);
    await expectRefusal(milepost, plan, other.hire.delete(`/evidence/${id}`), 404, 'not-found');
    await expectRefusal(milepost, plan, add(other.manager, note), 404, 'not-found');
    await expectRefusal(milepost, plan, plan.hire.delete('/evidence/99999999999'), 404, 'not-found');
  });

  test('stays while a signature rests on it', async () => {
    const signed = `/goals/${plan.goal('month-12-2')}`;
    const id = await added(plan.hire, note, 'month-12-2');
    await plan.hire.put(`${signed}/completion`).expect(200);
    await plan.hire.put(`${signed}/sign-off-request`).expect(200);
    await expectRefusal(milepost, plan, plan.hire.delete(`/evidence/${id}`), 409, 'sign-off-asked');
    await plan.manager.put(`${signed}/sign-off`).expect(200);
    await expectRefusal(milepost, plan, plan.hire.delete(`/evidence/${id}`), 409, 'goal-signed');
  });

  test('belongs to the whole goal', async () => {
    await expectRefusal(milepost, plan, add(plan.hire, note, 'day-30-3/1'), 409, 'on-the-goal');
  });

  test.each([
    ['a link without its address', { kind: 'link', text: 'x' }, 'link-missing', 'url'],
    ['a note with an address', { ...note, url: link.url }, 'link-unwanted', 'url'],
    ['a note that says nothing', { kind: 'note', text: ' ' }, 'text-missing', 'text'],
    ['an address that runs a script', { ...link, url: 'javascript:alert(1)' }, 'bad-input', 'url'],
    ['an address with a password', { ...link, url: 'https://me:secret@milepost.example' }, 'bad-input', 'url'],
    ['another kind', { ...note, kind: 'file' }, 'bad-input', 'kind'],
    ['a text that is too long', { ...note, text: 'x'.repeat(5001) }, 'bad-input', 'text'],
  ])('is not %s', async (_, body, code, field) => {
    await expectRefusal(milepost, plan, add(plan.hire, body), 400, code);
    const { body: problem } = await add(plan.hire, body);
    expect(problem.errors).toMatchObject([{ field }]);
  });

  test('keeps a script as the text it is', async () => {
    const text = '<script>alert("1")</script>';
    await added(plan.hire, { kind: 'note', text }, 'day-60-3');
    const reply = await plan.manager.get(`/plans/${plan.id}`).expect('content-type', /^application\/json/);
    expect(reply.headers['x-content-type-options']).toBe('nosniff');
    expect(JSON.stringify(reply.body.goals)).toContain(JSON.stringify(text));
  });
});
