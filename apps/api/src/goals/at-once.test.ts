import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { recordOf } from '../testing/expect-change.js';
import { aPlan, type TestPlan } from '../testing/factories.js';
import { testApp, type TestApp } from '../testing/test-app.js';
import type { GoalChangeView } from './goal.view.js';

let milepost: TestApp;
let plan: TestPlan;

beforeAll(async () => {
  milepost = await testApp();
});
afterAll(() => milepost.close());
beforeEach(async () => {
  plan = await aPlan(milepost);
});

const at = (key: string, what: string) => `/goals/${plan.goal(key)}/${what}`;
const rows = async (table: string) =>
  Number((await milepost.dataSource.query(`select count(*) from ${table} where plan_id = $1`, [plan.id]))[0].count);
const times = <T>(n: number, act: (i: number) => Promise<T>) =>
  Promise.all(Array.from({ length: n }, (_, i) => act(i)));

/** Until somebody waits for a row that is locked. */
async function waiting(client: pg.Client): Promise<void> {
  const locks = `select from pg_locks where not granted`;
  while (!(await client.query(locks)).rowCount) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('at once', () => {
  test('ten ticks make one completion', async () => {
    const answers = await times(10, async () => plan.hire.put(at('day-30-1', 'completion')));
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect(await rows('completions')).toBe(1);
    expect(await recordOf(milepost, plan.id)).toEqual({ version: 3, verbs: ['plan-started', 'goal-ticked'] });
  });

  test('ticks and unticks leave each goal in one state, and one row for each change', async () => {
    await times(20, async (i) => plan.hire[i % 2 ? 'put' : 'delete'](at('day-30-1', 'completion')).expect(200));
    const { verbs } = await recordOf(milepost, plan.id);
    const changes = verbs.slice(1);
    expect(changes).toEqual(changes.map((_, i) => (i % 2 ? 'goal-unticked' : 'goal-ticked')));
    expect(await rows('completions')).toBe(Math.ceil(changes.length / 2));
  });

  test('a count never falls below zero', async () => {
    const path = at('month-6-2', 'count-entries');
    await plan.hire.post(path, { change: 5 }).expect(200);
    const answers = await times(10, async () => plan.hire.post(path, { change: -1 }));
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(5).fill(200), ...Array(5).fill(409)]);
    expect(answers.filter(({ status }) => status === 409).map(({ body }) => body.code)).toEqual(
      Array(5).fill('count-below-zero'),
    );
    const [{ sum }] = await milepost.dataSource.query('select sum(change) from count_entries where plan_id = $1', [
      plan.id,
    ]);
    expect(Number(sum)).toBe(0);
  });

  test.each([
    ['count-entries', 'count_entries', 'month-6-2', { change: 1 }],
    ['evidence', 'evidence', 'day-30-1', { kind: 'note', text: 'Seen' }],
    ['comments', 'comments', 'day-30-1', { text: 'Hello' }],
    ['blockers', 'blockers', 'day-30-1', { text: 'No badge' }],
  ])('%s with one request key make one entry', async (what, table, key, body) => {
    const answers = await times(4, async () =>
      plan.hire.post(at(key, what), body).set('idempotency-key', 'same').expect(200),
    );
    for (const answer of answers) expect(answer.body).toEqual(answers[0]!.body);
    expect(await rows(table)).toBe(1);
    expect((await recordOf(milepost, plan.id)).verbs).toHaveLength(2);
  });

  test('two blockers on one goal: one stands, the other hears of it', async () => {
    const answers = await times(2, async (i) => plan.hire.post(at('day-30-1', 'blockers'), { text: `Reason ${i}` }));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)!.body.code).toBe('already-blocked');
  });

  test('signing and returning: one wins, the other is told who was first', async () => {
    await plan.manager.put(`/plans/${plan.id}/mentor-sign-off`).expect(200);
    await plan.hire.put(at('day-30-4', 'completion')).expect(200);
    for (let round = 0; round < 25; round++) {
      await plan.hire.put(at('day-30-4', 'sign-off-request')).expect(200);
      const before = await recordOf(milepost, plan.id);
      const sign = async () => plan.manager.put(at('day-30-4', 'sign-off'));
      const giveBack = async () => plan.mentor.put(at('day-30-4', 'return'), { reason: `Round ${round}` });
      const [signed, returned] =
        round % 2
          ? await Promise.all([sign(), giveBack()])
          : await Promise.all([giveBack(), sign()]).then((two) => two.reverse() as typeof two);
      const signWon = signed!.status === 200;
      const [winner, loser] = signWon ? [signed!, returned!] : [returned!, signed!];
      expect([winner.status, loser.status]).toEqual([200, 409]);
      expect(loser.body.code).toBe(signWon ? 'already-signed' : 'already-returned');
      const { goal } = winner.body as GoalChangeView;
      expect(goal.signOff!.outcome).toBe(signWon ? 'signed' : 'returned');
      expect((await recordOf(milepost, plan.id)).version).toBe(before.version + 1);
      await plan.manager.delete(at('day-30-4', 'sign-off')).expect(200);
    }
  });

  test('a request taken back while it is signed has one outcome', async () => {
    await plan.hire.put(at('day-30-4', 'completion')).expect(200);
    for (let round = 0; round < 10; round++) {
      await plan.hire.put(at('day-30-4', 'sign-off-request')).expect(200);
      const [signed, withdrawn] = await Promise.all([
        plan.manager.put(at('day-30-4', 'sign-off')),
        plan.hire.delete(at('day-30-4', 'sign-off-request')),
      ]);
      expect([signed.status, withdrawn.status].sort()).toEqual([200, 409]);
      const loser = signed.status === 409 ? signed : withdrawn;
      expect(loser.body.code).toBe(signed.status === 409 ? 'nothing-asked' : 'already-signed');
      await plan.manager.delete(at('day-30-4', 'sign-off')).expect(200);
    }
  });

  test('a tick that waits while its plan is closed is refused', async () => {
    const owner = new pg.Client({ connectionString: milepost.database.ownerUrl });
    await owner.connect();
    await owner.query('begin');
    await owner.query('update plans set closed_at = now() where id = $1', [plan.id]);
    const tick = plan.hire.put(at('day-30-1', 'completion')).then((reply) => reply);
    await waiting(owner);
    await owner.query('commit');
    await owner.end();
    expect((await tick).body).toMatchObject({ status: 409, code: 'plan-closed' });
    expect(await rows('completions')).toBe(0);
  });
});
