import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { expectOnce, expectRefusal, recordOf } from '../testing/expect-change.js';
import { aPerson, aPlan, type TestPerson, type TestPlan } from '../testing/factories.js';
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

const reason = 'Ben is on leave';
const path = (what: string) => `/plans/${plan.id}/${what}`;
const itself = () => `/plans/${plan.id}`;
const at = (key: string, what: string) => `/goals/${plan.goal(key)}/${what}`;
const read = (by: TestPerson) => by.get(itself()).then(({ status }) => status);
const once = async (verb: string, send: Parameters<typeof expectOnce>[3]) =>
  (await expectOnce(milepost, plan, verb, send)) as unknown as PlanView;
const last = async () => (await plan.hire.get(path('activity?limit=1')).expect(200)).body.entries[0];
const ask = async (key: string) => {
  await plan.hire.put(at(key, 'completion')).expect(200);
  await plan.hire.put(at(key, 'sign-off-request')).expect(200);
};
const person = async (id: number) => (await plan.admin.get(`/people/${id}`).expect(200)).body;

describe('another mentor', () => {
  const mentor = (mentorId: number | null, more = {}) => ({ mentorId, reason, ...more });

  test('sees the plan on the very next request, and the one before no more', async () => {
    await plan.manager.put(path('mentor-sign-off')).expect(200);
    await ask('day-30-4');
    await plan.mentor.put(at('day-30-4', 'sign-off')).expect(200);
    const next = await aPerson(milepost);
    expect([await read(plan.mentor), await read(next)]).toEqual([200, 404]);

    const view = await once('mentor-changed', () => plan.manager.put(path('mentor'), mentor(next.id)));
    expect(view).toMatchObject({ mentor: { id: next.id, name: next.name }, mentorSigns: false });
    expect([await read(plan.mentor), await read(next)]).toEqual([404, 200]);
    expect((await last()).detail).toEqual({ from: plan.mentor.name, to: next.name, mentorSigns: false, reason });

    // what the one before signed stays signed
    expect(view.goals.find(({ id }) => id === plan.goal('day-30-4'))!.signOff).toMatchObject({
      outcome: 'signed',
      by: plan.mentor.id,
    });
    await expectRefusal(milepost, plan, plan.mentor.delete(at('day-30-4', 'sign-off')), 404, 'not-found');
  });

  test('overtakes what the one before has under way', async () => {
    await plan.manager.put(path('mentor-sign-off')).expect(200);
    await ask('day-30-4');
    const owner = new pg.Client({ connectionString: milepost.database.ownerUrl });
    await owner.connect();
    await owner.query('begin');
    await owner.query('update plans set mentor_id = $1, version = version + 1 where id = $2', [
      plan.stranger.id,
      plan.id,
    ]);
    const signing = plan.mentor.put(at('day-30-4', 'sign-off')).then((reply) => reply);
    while (!(await owner.query('select from pg_locks where not granted')).rowCount)
      await new Promise((resolve) => setTimeout(resolve, 5));
    await owner.query('commit');
    await owner.end();
    expect((await signing).status).toBe(404);
    expect(await read(plan.stranger)).toBe(200);
  });

  test('may sign at once where that is said, may be nobody, and may be given by an admin', async () => {
    const next = await aPerson(milepost);
    await plan.admin.put(path('mentor'), mentor(next.id, { mentorSigns: true })).expect(200);
    await ask('day-30-4');
    await next.put(at('day-30-4', 'sign-off')).expect(200);
    const { body } = await plan.manager.put(path('mentor'), mentor(null)).expect(200);
    expect(body).toMatchObject({ mentor: null, mentorSigns: false });
    expect((await person(plan.hire.id)).mentor).toBeNull();
  });

  test.each([
    ['the hire', () => mentor(plan.hire.id), 'own-mentor'],
    ['somebody unknown', () => mentor(99999999999), 'person-unknown'],
    ['nobody who signs', () => mentor(null, { mentorSigns: true }), 'mentor-missing'],
  ])('is not %s', async (_, body, code) => {
    await expectRefusal(milepost, plan, plan.manager.put(path('mentor'), body()), 400, code);
  });

  test('is not somebody who left', async () => {
    await plan.admin.put(`/people/${plan.stranger.id}/deactivation`).expect(200);
    await expectRefusal(
      milepost,
      plan,
      plan.manager.put(path('mentor'), mentor(plan.stranger.id)),
      400,
      'person-unknown',
    );
  });

  test('is the manager’s and the admins’ to give', async () => {
    for (const by of [plan.hire, plan.mentor, plan.lead, plan.teamLead])
      await expectRefusal(milepost, plan, by.put(path('mentor'), mentor(null)), 403, 'forbidden');
    await expectRefusal(milepost, plan, plan.stranger.put(path('mentor'), mentor(null)), 404, 'not-found');
  });
});

describe('another manager', () => {
  const manager = (managerId: number) => ({ managerId, reason });

  test('acts on the very next request, and the one before sees nothing any more', async () => {
    const next = await aPerson(milepost);
    const view = await once('manager-changed', () => plan.admin.put(path('manager'), manager(next.id)));
    expect(view.manager).toEqual({ id: next.id, name: next.name });
    expect([await read(plan.manager), await read(plan.lead), await read(next)]).toEqual([404, 404, 200]);
    expect((await last()).detail).toEqual({ from: plan.manager.name, to: next.name, reason });
    await next.put(at('day-30-1', 'completion')).expect(200);
    expect((await person(plan.hire.id)).manager.id).toBe(next.id);
  });

  test('takes over the blockers that named the one before', async () => {
    await plan.hire.post(at('day-30-1', 'blockers'), { text: 'No badge', clearableBy: plan.manager.id }).expect(200);
    const next = await aPerson(milepost);
    const { body } = await plan.admin.put(path('manager'), manager(next.id)).expect(200);
    const { blocker } = (body as PlanView).goals.find(({ id }) => id === plan.goal('day-30-1'))!;
    await next.put(`/blockers/${blocker!.id}/clearance`).expect(200);
  });

  test('closes no circle, and is not oneself', async () => {
    const below = await aPerson(milepost, { managerId: plan.hire.id });
    const { body } = await plan.admin.put(path('manager'), manager(below.id)).expect(409);
    expect(body).toMatchObject({ code: 'reporting-cycle', errors: [{ field: 'managerId' }] });
    expect(body.detail).toContain(`${below.name} reports to ${plan.hire.name}`);
    await expectRefusal(milepost, plan, plan.admin.put(path('manager'), manager(plan.hire.id)), 400, 'own-manager');
  });

  test('is the admins’ to give', async () => {
    for (const by of [plan.hire, plan.mentor, plan.manager, plan.lead, plan.teamLead])
      await expectRefusal(milepost, plan, by.put(path('manager'), manager(plan.lead.id)), 403, 'forbidden');
    await expectRefusal(milepost, plan, plan.stranger.put(path('manager'), manager(plan.lead.id)), 404, 'not-found');
  });

  test('in the directory is told to the plan too, without a reason', async () => {
    const { version } = await recordOf(milepost, plan.id);
    const edit = { managerId: plan.lead.id, title: 'Engineer' };
    await plan.admin.patch(`/people/${plan.hire.id}`, edit).set('if-match', '"1"').expect(200);
    expect(await last()).toMatchObject({
      verb: 'manager-changed',
      actor: { id: plan.admin.id },
      detail: { from: plan.manager.name, to: plan.lead.name },
    });
    expect((await recordOf(milepost, plan.id)).version).toBe(version + 1);
    await plan.admin.patch(`/people/${plan.hire.id}`, { managerId: null }).set('if-match', '"2"').expect(200);
    expect((await last()).detail).toEqual({ from: plan.lead.name, to: null });
  });

  test('and ticks of the hire at once never wait for each other in a circle', async () => {
    const managers = [await aPerson(milepost), await aPerson(milepost)];
    const began = performance.now();
    for (let round = 0; round < 10; round++) {
      const answers = await Promise.all([
        plan.admin.put(path('manager'), manager(managers[round % 2]!.id)),
        plan.hire[round % 2 ? 'delete' : 'put'](at('day-30-1', 'completion')),
        plan.hire.post(at('day-30-2', 'comments'), { text: `Round ${round}` }),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    }
    // Postgres looks for circles after a second
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});

describe('a manager who leaves', () => {
  test('hands signing and blockers to the next above, on the very next request', async () => {
    await ask('day-30-4');
    await plan.hire.post(at('day-30-1', 'blockers'), { text: 'No badge', clearableBy: plan.manager.id }).expect(200);
    await expectRefusal(milepost, plan, plan.lead.put(at('day-30-4', 'sign-off')), 403, 'forbidden');
    const { body } = await plan.admin.put(`/people/${plan.manager.id}/deactivation`).expect(200);
    expect(body.reportsLeft).toContainEqual({ id: plan.hire.id, name: plan.hire.name });
    await plan.lead.put(at('day-30-4', 'sign-off')).expect(200);
    const { goals } = (await plan.lead.get(itself()).expect(200)).body as PlanView;
    const { blocker } = goals.find(({ id }) => id === plan.goal('day-30-1'))!;
    await plan.lead.put(`/blockers/${blocker!.id}/clearance`).expect(200);
  });
});

describe('a hire who becomes a manager', () => {
  test('keeps their own plan and acts on those of their reports, not on their own', async () => {
    const below = await aPlan(milepost);
    await plan.admin.put(`/plans/${below.id}/manager`, { managerId: plan.hire.id, reason }).expect(200);
    expect((await plan.hire.get('/plans/mine').expect(200)).body.id).toBe(plan.id);
    await plan.hire.put(at('day-30-1', 'completion')).expect(200);
    await plan.hire.put(`/goals/${below.goal('day-30-1')}/completion`).expect(200);
    const { body } = await plan.hire.get(`/plans/${below.id}`).expect(200);
    expect(body.can).toMatchObject({ adjust: true, signOff: true });
    const own = plan.hire.put(at('day-30-2', 'removal'), { reason });
    await expectRefusal(milepost, plan, own, 403, 'forbidden');
  });
});
