import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { addDays } from '@milepost/shared/calendar';
import { expectOnce, expectRefusal, recordOf } from '../testing/expect-change.js';
import { aPlan, today, type TestPerson, type TestPlan } from '../testing/factories.js';
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

const reason = 'Agreed in our talk';
const at = (key: string, what: string) => `/goals/${plan.goal(key)}/${what}`;
const once = async (verb: string, send: Parameters<typeof expectOnce>[3]) =>
  (await expectOnce(milepost, plan, verb, send)) as unknown as PlanView;
const refuses = (request: ReturnType<TestPerson['put']>, status: number, code: string) =>
  expectRefusal(milepost, plan, request, status, code);
const byId = (a: { id: number }, b: { id: number }) => a.id - b.id;
const goalOf = (view: PlanView, key: string) => view.goals.find(({ id }) => id === plan.goal(key))!;
const read = async (by: TestPerson) => (await by.get(`/plans/${plan.id}`).expect(200)).body as PlanView;
const last = async () =>
  (await plan.hire.get(`/plans/${plan.id}/activity?limit=1`).expect(200)).body.entries[0] as {
    verb: string;
    detail: Record<string, unknown>;
  };
const sign = async (key: string) => {
  await plan.hire.put(at(key, 'completion')).expect(200);
  await plan.hire.put(at(key, 'sign-off-request')).expect(200);
  await plan.manager.put(at(key, 'sign-off')).expect(200);
};
const finishParts = async (key: string, parts: number) => {
  for (let i = 1; i <= parts; i++) await plan.hire.put(at(`${key}/${i}`, 'completion')).expect(200);
};

describe('adding a goal', () => {
  const path = () => `/plans/${plan.id}/goals`;
  const task = { phase: 'day-60', kind: 'task', text: 'Give a talk', reason };

  test('puts it at the end of its phase, and says who added it and why', async () => {
    const view = await once('goal-added', () =>
      plan.manager.post(path(), { ...task, asksSignOff: true }).set('idempotency-key', 'one'),
    );
    const added = view.goals.filter(({ phase, parentId }) => phase === 'day-60' && parentId === null).at(-1)!;
    expect(added).toMatchObject({
      text: 'Give a talk',
      asksSignOff: true,
      version: 1,
      added: { by: plan.manager.id, reason },
    });
    expect(view.people).toContainEqual({ id: plan.manager.id, name: plan.manager.name });
    expect(await last()).toMatchObject({
      verb: 'goal-added',
      goal: { id: added.id },
      detail: { reason, phase: 'day-60' },
    });
    await plan.hire.put(`/goals/${added.id}/completion`).expect(200);
  });

  test('takes a count with its target', async () => {
    const body = { ...task, kind: 'count', min: 2, max: 4, unit: 'talks' };
    const { goals } = (await plan.manager.post(path(), body).expect(200)).body as PlanView;
    expect(goals.find(({ unit }) => unit === 'talks')).toMatchObject({ kind: 'count', min: 2, max: 4 });
  });

  test('makes it a part of a group, and an option before something else', async () => {
    const part = { ...task, phase: 'day-30', parentId: plan.goal('day-30-3') };
    const { goals } = (await plan.manager.post(path(), part).expect(200)).body as PlanView;
    const parts = goals.filter(({ parentId }) => parentId === plan.goal('day-30-3'));
    expect(parts).toHaveLength(5);
    expect(parts.at(-1)).toMatchObject({ text: 'Give a talk' });

    const option = { ...task, phase: 'day-90', parentId: plan.goal('day-90-3') };
    const chosen = (await plan.manager.post(path(), option).expect(200)).body as PlanView;
    const options = chosen.goals.filter(({ parentId }) => parentId === plan.goal('day-90-3'));
    expect(options.map(({ text, somethingElse }) => somethingElse || text === 'Give a talk').slice(-2)).toEqual([
      true,
      true,
    ]);
    expect(options.at(-1)!.somethingElse).toBe(true);
  });

  test.each([
    ['a count without a least', { kind: 'count' }, 'min-missing', 'min'],
    ['a range upside down', { kind: 'count', min: 4, max: 2 }, 'max-below-min', 'max'],
    ['a task with a number', { min: 2 }, 'not-a-count', 'min'],
    ['a milestone that is not there', { phase: 'week-3' }, 'phase-unknown', 'phase'],
    ['a goal that is not there', { parentId: 99999999999 }, 'goal-unknown', 'parentId'],
  ])('refuses %s by its field', async (_, wrong, code, field) => {
    const { body } = await plan.manager.post(path(), { ...task, ...wrong }).expect(400);
    expect(body.errors).toEqual([expect.objectContaining({ code, field })]);
    expect((await recordOf(milepost, plan.id)).version).toBe(2);
  });

  test('refuses a goal of another plan, a goal without parts and a milestone that is past', async () => {
    const other = await aPlan(milepost);
    await refuses(plan.manager.post(path(), { ...task, parentId: other.goal('day-30-3') }), 400, 'goal-unknown');
    await refuses(plan.manager.post(path(), { ...task, parentId: plan.goal('day-60-1') }), 409, 'no-parts');
    const late = await aPlan(milepost, { startDate: addDays(today(), -40) });
    const past = late.manager.post(`/plans/${late.id}/goals`, { ...task, phase: 'day-30' });
    await expectRefusal(milepost, late, past, 409, 'phase-past');
  });
});

describe('rewording a goal', () => {
  const path = () => at('month-6-4', 'terms');
  const match = (version: number) => ['if-match', `"${version}"`] as const;

  test('keeps what was first given, and raises its version', async () => {
    const first = { text: goalOf(await read(plan.hire), 'month-6-4').text, min: 2, max: null };
    const view = await once('goal-reworded', () =>
      plan.manager.patch(path(), { text: 'Help teams', min: 3, max: 5, reason }).set(...match(1)),
    );
    expect(goalOf(view, 'month-6-4')).toMatchObject({
      text: 'Help teams',
      min: 3,
      max: 5,
      version: 2,
      given: first,
      changed: { by: plan.manager.id, reason },
    });
    expect(await last()).toMatchObject({ detail: { from: first, to: { text: 'Help teams', min: 3, max: 5 }, reason } });
    const again = await plan.manager
      .patch(path(), { min: 4, reason })
      .set(...match(2))
      .expect(200);
    expect(goalOf(again.body, 'month-6-4')).toMatchObject({ min: 4, version: 3, given: first });
  });

  test('back to what it was leaves nothing to tell but the history', async () => {
    await plan.manager
      .patch(path(), { min: 3, reason })
      .set(...match(1))
      .expect(200);
    const { body } = await plan.manager
      .patch(path(), { min: 2, reason })
      .set(...match(2))
      .expect(200);
    expect(goalOf(body, 'month-6-4')).toMatchObject({ version: 3, given: null, changed: null });
  });

  test('by two at once: the second sees what changed', async () => {
    const both = await Promise.all(
      ['A', 'B'].map((text) =>
        plan.manager
          .patch(path(), { text, reason })
          .set(...match(1))
          .then((reply) => reply),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const [won, lost] = both[0]!.status === 200 ? [both[0]!, both[1]!] : [both[1]!, both[0]!];
    expect(lost.body.code).toBe('changed-meanwhile');
    expect(goalOf(lost.body.view, 'month-6-4')).toEqual(goalOf(won.body, 'month-6-4'));
    expect(lost.body.view.can.adjust).toBe(true);
  });

  test('is not in the way of a hire who works meanwhile', async () => {
    await plan.hire.post(at('month-6-4', 'count-entries'), { change: 1 }).expect(200);
    await plan.manager
      .patch(path(), { min: 3, reason })
      .set(...match(1))
      .expect(200);
  });

  test('needs the version last seen', async () => {
    await refuses(plan.manager.patch(path(), { min: 3, reason }), 428, 'if-match-missing');
    await refuses(plan.manager.patch(path(), { min: 3, reason }).set('if-match', 'x'), 412, 'changed-meanwhile');
  });

  test('leaves alone what is signed, waits for it, or has no number', async () => {
    await refuses(plan.manager.patch(at('day-30-1', 'terms'), { min: 3, reason }).set(...match(1)), 409, 'not-a-count');
    await refuses(plan.manager.patch(path(), { max: 1, reason }).set(...match(1)), 409, 'max-below-min');
    await plan.hire.put(at('day-30-4', 'completion')).expect(200);
    await plan.hire.put(at('day-30-4', 'sign-off-request')).expect(200);
    const reword = () => plan.manager.patch(at('day-30-4', 'terms'), { text: 'Other', reason }).set(...match(1));
    await refuses(reword(), 409, 'sign-off-asked');
    await plan.manager.put(at('day-30-4', 'sign-off')).expect(200);
    await refuses(reword(), 409, 'goal-signed');
  });
});

describe('moving a goal', () => {
  test('takes its parts along, and the planned day that lies outside goes', async () => {
    await plan.hire.put(at('day-60-3', 'planned-day'), { on: addDays(today(), 45) }).expect(200);
    const view = await once('goal-moved', () => plan.manager.put(at('day-60-3', 'phase'), { phase: 'day-30', reason }));
    expect(goalOf(view, 'day-60-3')).toMatchObject({
      phase: 'day-30',
      plannedOn: null,
      version: 2,
      given: { phase: 'day-60' },
    });
    expect(goalOf(view, 'day-60-3/1').phase).toBe('day-30');
    expect((await last()).detail).toEqual({ from: 'day-60', to: 'day-30', reason, noLongerOn: addDays(today(), 45) });
    const { body } = await plan.manager.put(at('day-60-3', 'phase'), { phase: 'day-60', reason }).expect(200);
    expect(goalOf(body, 'day-60-3')).toMatchObject({ given: null, changed: null });
  });

  test('keeps a planned day that still fits', async () => {
    await plan.hire.put(at('day-60-1', 'planned-day'), { on: addDays(today(), 20) }).expect(200);
    const { body } = await plan.manager.put(at('day-60-1', 'phase'), { phase: 'day-90', reason }).expect(200);
    expect(goalOf(body, 'day-60-1').plannedOn).toBe(addDays(today(), 20));
  });

  test('leaves parts with their goal and what is done where it was done', async () => {
    await refuses(plan.manager.put(at('day-60-3/1', 'phase'), { phase: 'day-90', reason }), 409, 'on-the-goal');
    await plan.hire.put(at('day-30-1', 'completion')).expect(200);
    await refuses(plan.manager.put(at('day-30-1', 'phase'), { phase: 'day-90', reason }), 409, 'goal-done');
    await refuses(plan.manager.put(at('day-30-2', 'phase'), { phase: 'day-31', reason }), 400, 'phase-unknown');
    await plan.manager.put(at('day-30-3', 'phase'), { phase: 'day-90', reason }).expect(200);
  });
});

describe('dropping a goal', () => {
  const removal = (key: string) => at(key, 'removal');

  test('loses nothing: it comes back with its facts and the parts that went with it', async () => {
    await plan.hire.put(at('day-30-3/2', 'completion')).expect(200);
    await plan.manager.put(removal('day-30-3/4'), { reason: 'Done elsewhere' }).expect(200);
    const before = await read(plan.hire);
    const gone = await once('goal-dropped', () => plan.manager.put(removal('day-30-3'), { reason }));
    expect(gone.goals.some(({ id, parentId }) => [id, parentId].includes(plan.goal('day-30-3')))).toBe(false);
    expect(gone.dropped).toMatchObject([{ id: plan.goal('day-30-3'), phase: 'day-30', by: plan.manager.id, reason }]);
    await refuses(plan.hire.put(at('day-30-3/1', 'completion')), 409, 'goal-dropped');
    await refuses(plan.manager.delete(removal('day-30-3/4')), 409, 'goal-dropped');

    const back = await once('goal-restored', () => plan.manager.delete(removal('day-30-3')));
    expect(back.goals.sort(byId)).toEqual(before.goals.sort(byId));
    expect(back.dropped.map(({ id }) => id)).toEqual([plan.goal('day-30-3/4')]);
    const { body } = await plan.manager.delete(removal('day-30-3/4')).expect(200);
    expect((body as PlanView).dropped).toEqual([]);
  });

  test('leaves what is done or signed', async () => {
    await plan.hire.put(at('day-30-1', 'completion')).expect(200);
    await refuses(plan.manager.put(removal('day-30-1'), { reason }), 409, 'goal-done');
    await sign('day-30-4');
    await refuses(plan.manager.put(removal('day-30-4'), { reason }), 409, 'goal-signed');
  });

  test('leaves a goal its last part, and a choice something else', async () => {
    await plan.manager.put(removal('day-60-3/1'), { reason }).expect(200);
    await refuses(plan.manager.put(removal('day-60-3/2'), { reason }), 409, 'last-part');
    await refuses(plan.manager.put(removal('day-90-3/else'), { reason }), 409, 'always-open');
  });

  test('brings no part back under a signature', async () => {
    await plan.manager.put(removal('month-12-4/3'), { reason }).expect(200);
    await finishParts('month-12-4', 2);
    await plan.hire.put(at('month-12-4', 'sign-off-request')).expect(200);
    await refuses(plan.manager.delete(removal('month-12-4/3')), 409, 'sign-off-asked');
    await plan.manager.put(at('month-12-4', 'sign-off')).expect(200);
    await refuses(plan.manager.delete(removal('month-12-4/3')), 409, 'goal-signed');
  });

  test('while it is ticked ends one way or the other', async () => {
    for (let round = 0; round < 5; round++) {
      const fresh = await aPlan(milepost);
      const [ticked, dropped] = await Promise.all([
        fresh.hire.put(`/goals/${fresh.goal('day-30-1')}/completion`),
        fresh.manager.put(`/goals/${fresh.goal('day-30-1')}/removal`, { reason }),
      ]);
      expect([ticked.status, dropped.status].sort()).toEqual([200, 409]);
      const loser = ticked.status === 409 ? ticked : dropped;
      expect(loser.body.code).toBe(ticked.status === 409 ? 'goal-dropped' : 'goal-done');
    }
  });
});

test.each([
  ['post', () => `/plans/${plan.id}/goals`, { phase: 'day-60', kind: 'task', text: 'x', reason }],
  ['patch', () => at('day-30-1', 'terms'), { text: 'x', reason }],
  ['put', () => at('day-30-1', 'phase'), { phase: 'day-90', reason }],
  ['put', () => at('day-30-1', 'removal'), { reason }],
  ['delete', () => at('day-30-1', 'removal'), undefined],
] as const)('%s is for whoever acts for the hire: %#', async (method, path, body) => {
  for (const person of [plan.hire, plan.mentor, plan.lead, plan.teamLead, plan.admin])
    await refuses(person[method](path(), body).set('if-match', '"1"'), 403, 'forbidden');
  await refuses(plan.stranger[method](path(), body).set('if-match', '"1"'), 404, 'not-found');
  await milepost.dataSource.query('update plans set closed_at = now(), closed_by = person_id where id = $1', [plan.id]);
  await refuses(plan.manager[method](path(), body).set('if-match', '"1"'), 409, 'plan-closed');
});
