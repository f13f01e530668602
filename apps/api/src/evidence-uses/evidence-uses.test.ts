import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { addDays } from '@milepost/shared/calendar';
import type { GoalChangeView } from '../goals/goal.view.js';
import type { ReadinessView } from '../readiness/readiness.view.js';
import { expectOnce, expectRefusal } from '../testing/expect-change.js';
import { aPlan, today, type TestPerson, type TestPlan } from '../testing/factories.js';
import { testApp, type TestApp } from '../testing/test-app.js';

let milepost: TestApp;
let plan: TestPlan;

beforeAll(async () => {
  milepost = await testApp();
});
beforeEach(async () => {
  plan = await aPlan(milepost);
});
afterAll(() => milepost.close());

const link = { kind: 'link', url: 'https://wiki.milepost.example/page', text: 'The runbook' };
const note = { kind: 'note', text: 'Found the fault in the resolver' };
const linux = { kind: 'skill', key: 'linux-fundamentals', startsOn: null };
const onCall = { kind: 'criterion', key: 'on-call', startsOn: null };
const month = `${today().slice(0, 8)}01`;
const thisMonth = { kind: 'kpi', key: 'mtta', startsOn: month };

const path = (below: number | string = '') => `/plans/${plan.id}/evidence${below === '' ? '' : `/${below}`}`;
const read = async (by: TestPerson) => (await by.get(`/plans/${plan.id}/readiness`).expect(200)).body as ReadinessView;
const add = (by: TestPerson, body: object) => by.post(path(), body);
const added = async (body: object = note) =>
  ((await add(plan.hire, body).expect(200)).body as ReadinessView).evidence.at(-1)!.id;
const use = (by: TestPerson, id: number, target: object) => by.put(path(`${id}/uses`), target);
const end = (by: TestPerson, id: number, { kind, key, startsOn }: typeof linux | typeof thisMonth) =>
  by.delete(path(`${id}/uses?kind=${kind}&key=${key}${startsOn ? `&startsOn=${startsOn}` : ''}`));

/** What each piece of evidence supports, as somebody reads it. */
const usesSeen = async (by: TestPerson) =>
  (await read(by)).evidence.map(({ uses }) => uses.map(({ kind, key, startsOn }) => ({ kind, key, startsOn })));

describe('evidence of a goal', () => {
  test('supports a KPI reading, a skill and a criterion without being typed again', async () => {
    const goalId = plan.goal('day-60-1');
    const reply = await plan.hire.post(`/goals/${goalId}/evidence`, link).expect(200);
    const { id } = (reply.body as GoalChangeView).goal.evidence[0]!;
    const view = (await expectOnce(milepost, plan, 'evidence-used', () => use(plan.hire, id, linux))) as unknown;
    expect((view as ReadinessView).evidence).toMatchObject([
      { id, goalId, ...link, uses: [{ ...linux, by: plan.hire.id }] },
    ]);
    for (const target of [onCall, thisMonth]) await use(plan.manager, id, target).expect(200);
    expect(await usesSeen(plan.lead)).toEqual([[linux, onCall, thisMonth]]);
    // each sees what is theirs to see
    expect(await usesSeen(plan.mentor)).toEqual([[linux, thisMonth]]);
    expect(await usesSeen(plan.admin)).toEqual([[thisMonth]]);
  });

  test('leaves with its goal’s row everything it was used for', async () => {
    const reply = await plan.hire.post(`/goals/${plan.goal('day-60-1')}/evidence`, link).expect(200);
    const { id } = (reply.body as GoalChangeView).goal.evidence[0]!;
    await use(plan.hire, id, linux).expect(200);
    await expectRefusal(milepost, plan, plan.hire.delete(path(id)), 409, 'on-a-goal');
    await plan.hire.delete(`/evidence/${id}`).expect(200);
    expect(await usesSeen(plan.hire)).toEqual([]);
    await expectRefusal(milepost, plan, use(plan.hire, id, onCall), 409, 'evidence-removed');
  });
});

describe('evidence of the plan itself', () => {
  test('is added once for one request key, with its uses', async () => {
    const adding = () => add(plan.hire, { ...link, uses: [linux, onCall] }).set('idempotency-key', 'first');
    const view = (await expectOnce(milepost, plan, 'evidence-added', adding)) as unknown as ReadinessView;
    expect(view.evidence).toMatchObject([{ goalId: null, ...link, by: plan.hire.id, uses: [linux, onCall] }]);
  });

  test('is removed once, and stays as history', async () => {
    const id = await added({ ...note, uses: [linux] });
    const view = (await expectOnce(milepost, plan, 'evidence-removed', () =>
      plan.hire.delete(path(id)),
    )) as unknown as ReadinessView;
    expect(view.evidence).toEqual([]);
    expect(await milepost.dataSource.query('select text from evidence where id = $1', [id])).toEqual([
      { text: note.text },
    ]);
    // it belongs to no goal
    await expectRefusal(milepost, plan, plan.hire.delete(`/evidence/${id}`), 404, 'not-found');
  });

  test.each([
    ['a link without its address', { kind: 'link', text: 'x' }, 'link-missing', 'url'],
    ['a note that says nothing', { kind: 'note', text: ' ' }, 'text-missing', 'text'],
    ['an address that runs a script', { ...link, url: 'javascript:alert(1)' }, 'bad-input', 'url'],
    [
      'for an unknown skill',
      { ...note, uses: [linux, { kind: 'skill', key: 'juggling' }] },
      'skill-unknown',
      'uses.1.key',
    ],
    ['for fifty-one things', { ...note, uses: Array.from({ length: 51 }, () => linux) }, 'bad-input', 'uses'],
  ])('is not %s', async (_, body, code, field) => {
    await expectRefusal(milepost, plan, add(plan.hire, body), 400, code);
    const { body: problem } = await add(plan.hire, body);
    expect(problem.errors).toMatchObject([{ field }]);
    expect((await read(plan.hire)).evidence).toEqual([]);
  });
});

describe('a use', () => {
  test('is taken back once, and the others stay', async () => {
    const id = await added({ ...note, uses: [linux, onCall, thisMonth] });
    await expectOnce(milepost, plan, 'evidence-use-ended', () => end(plan.manager, id, thisMonth));
    expect(await usesSeen(plan.hire)).toEqual([[linux, onCall]]);
    // and given again
    await use(plan.hire, id, thisMonth).expect(200);
    expect(await usesSeen(plan.hire)).toEqual([[linux, onCall, thisMonth]]);
  });

  test('is for the hire and who acts for them', async () => {
    const id = await added({ ...note, uses: [linux] });
    for (const person of [plan.mentor, plan.lead, plan.teamLead, plan.admin]) {
      await expectRefusal(milepost, plan, add(person, note), 403, 'forbidden');
      await expectRefusal(milepost, plan, person.delete(path(id)), 403, 'forbidden');
      await expectRefusal(milepost, plan, use(person, id, onCall), 403, 'forbidden');
      await expectRefusal(milepost, plan, end(person, id, linux), 403, 'forbidden');
    }
    for (const request of [add(plan.stranger, note), plan.stranger.delete(path(id)), use(plan.stranger, id, onCall)])
      await expectRefusal(milepost, plan, request, 404, 'not-found');
  });

  test('of another plan’s evidence does not exist', async () => {
    const id = await added();
    const other = await aPlan(milepost);
    const theirs = `/plans/${other.id}/evidence/${id}`;
    await expectRefusal(milepost, other, other.hire.put(`${theirs}/uses`, linux), 404, 'not-found');
    await expectRefusal(milepost, other, other.hire.delete(theirs), 404, 'not-found');
  });

  test('is for a goal of the sixth month or later, as a criterion', async () => {
    const id = await added();
    const late = { kind: 'criterion', key: `goal:${plan.goal('month-6-2')}` };
    await use(plan.hire, id, late).expect(200);
    const early = { kind: 'criterion', key: `goal:${plan.goal('day-60-1')}` };
    await expectRefusal(milepost, plan, use(plan.hire, id, early), 400, 'criterion-unknown');
  });

  test.each([
    ['an unknown KPI', { kind: 'kpi', key: 'smiles' }, 'kpi-unknown'],
    ['a criterion that rests on something else', { kind: 'criterion', key: 'check-ins' }, 'criterion-unknown'],
    ['a skill in a period', { ...linux, startsOn: month }, 'period-unwanted'],
    ['a day inside a period', { ...thisMonth, startsOn: addDays(month, 1) }, 'period-unknown'],
    ['a period to come', { ...thisMonth, startsOn: `${Number(month.slice(0, 4)) + 1}-01-01` }, 'period-ahead'],
    ['a period before the plan', { ...thisMonth, startsOn: '2024-01-01' }, 'period-before'],
  ])('is not for %s', async (_, target, code) => {
    const id = await added();
    await expectRefusal(milepost, plan, use(plan.hire, id, target), 400, code);
  });

  test('tells the activity the name of a skill, and nothing of what was typed', async () => {
    await use(plan.hire, await added(link), linux).expect(200);
    const rows: { verb: string; detail: object }[] = await milepost.dataSource.query(
      `select verb, detail from activity where plan_id = $1 and verb like 'evidence-%' order by id`,
      [plan.id],
    );
    expect(rows).toEqual([
      { verb: 'evidence-added', detail: { kind: 'link', onPlan: true } },
      { verb: 'evidence-used', detail: { name: 'Linux fundamentals' } },
    ]);
  });
});
