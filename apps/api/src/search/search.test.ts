import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aPerson, aPlan, type TestPerson, type TestPlan } from '../testing/factories.js';
import { testApp, type TestApp } from '../testing/test-app.js';
import type { SearchView } from './search.view.js';

let milepost: TestApp;
let plan: TestPlan;
let other: TestPlan;

beforeAll(async () => {
  milepost = await testApp();
  plan = await aPlan(milepost);
  other = await aPlan(milepost);
});
afterAll(() => milepost.close());

const write = (sql: string, values: unknown[]) => milepost.dataSource.query(sql, values);

const find = async (by: TestPerson, q: string, limit?: number): Promise<SearchView> => {
  const query = new URLSearchParams({ q, ...(limit && { limit: String(limit) }) });
  return (await by.get(`/search?${query}`).expect(200)).body as SearchView;
};
const names = async (by: TestPerson, q: string) => (await find(by, q, 20)).people.map(({ name }) => name);
const nothing = { people: [], plans: [], goals: [], templates: [] };

describe('finding people', () => {
  beforeAll(async () => {
    for (const name of ['Rosa Marín', 'Ida Sørensen', 'Åse Marsh', 'Omar Farah', 'Tamara Ek', 'Ann O’Brien'])
      await aPerson(milepost, { name });
    const titled = await aPerson(milepost, { name: 'Zoe Quill' });
    await write('update people set title = $2 where id = $1', [titled.id, 'Keeper of 100%_ up\\time']);
  });

  test.each([
    ['marin', 'Rosa Marín'],
    ['MARÍN', 'Rosa Marín'],
    ['sorensen', 'Ida Sørensen'],
    ['sorenson', 'Ida Sørensen'],
    ['marín rosa', 'Rosa Marín'],
    ['ro ma', 'Rosa Marín'],
    ["o'brien", 'Ann O’Brien'],
    ['åse', 'Åse Marsh'],
    ['zoe.quill', 'Zoe Quill'],
    ['keeper', 'Zoe Quill'],
    ['100%_', 'Zoe Quill'],
    ['p\\t', 'Zoe Quill'],
  ])('%s finds %s', async (q, name) => {
    expect(await names(plan.stranger, q)).toEqual([name]);
  });

  test('puts what begins with the words first, then what has such a word', async () => {
    const mark = await aPerson(milepost, { name: 'Mara Lund' });
    expect(await names(mark, 'mar')).toEqual(['Mara Lund', 'Åse Marsh', 'Rosa Marín', 'Omar Farah', 'Tamara Ek']);
  });

  test.each([
    ['t', ['Tamara Ek']],
    ['q', ['Zoe Quill']],
  ])('one letter begins a word: %s', async (q, found) => {
    const all = await names(plan.stranger, q);
    expect(all).toEqual(expect.arrayContaining(found));
    expect(all).not.toContain('Omar Farah');
  });

  test.each(['%', '_', '\\', "'", '%%%', '___', "' or 1=1 --", '\u0301', 'nobody has such a name', '名前'])(
    '%s is plain text, and nobody is called so',
    async (q) => {
      expect(await find(plan.stranger, q)).toEqual(nothing);
    },
  );

  test('says where they work, and gives no more than asked for', async () => {
    const { people } = await find(plan.hire, 'noor hire', 1);
    expect(people).toHaveLength(1);
    const found = (await find(plan.hire, plan.hire.email)).people[0];
    expect(found).toEqual({
      id: plan.hire.id,
      name: 'Noor Hire',
      title: '',
      team: `Team of ${plan.teamLead.email}`,
      active: true,
    });
  });

  test('shows who left to admins only', async () => {
    const gone = await aPerson(milepost, { name: 'Gone Fishing' });
    await write('update people set deactivated_at = now() where id = $1', [gone.id]);
    expect(await names(plan.manager, 'gone fishing')).toEqual([]);
    expect((await find(plan.admin, 'gone fishing')).people).toMatchObject([{ id: gone.id, active: false }]);
  });
});

describe('what one may not see', () => {
  const everyone = ['hire', 'mentor', 'manager', 'lead', 'teamLead'] as const;

  test('is not there: plans', async () => {
    const plans = async (by: TestPerson) => (await find(by, 'noor hire', 20)).plans.map(({ id }) => id);
    for (const role of everyone) expect(await plans(plan[role])).toEqual([plan.id]);
    expect(await plans(plan.stranger)).toEqual([]);
    expect((await plans(plan.admin)).sort()).toEqual([plan.id, other.id].sort());
  });

  test('is not there: goals', async () => {
    await write(`update goals set text = 'Learn the Heron console' where plan_id = any ($1) and key = 'day-30-1'`, [
      [plan.id, other.id],
    ]);
    const goals = async (by: TestPerson) => (await find(by, 'heron')).goals.map(({ planId }) => planId);
    for (const role of everyone) expect(await goals(plan[role])).toEqual([plan.id]);
    expect(await goals(plan.stranger)).toEqual([]);
    expect(await goals(plan.admin)).toEqual([plan.id, other.id]);
  });

  test('follows at once when the manager changes', async () => {
    const before = await aPlan(milepost);
    const next = await aPerson(milepost);
    await write('update people set manager_id = $2 where id = $1', [before.hire.id, next.id]);
    expect((await find(before.manager, 'noor hire')).plans).toEqual([]);
    expect((await find(next, 'noor hire')).plans).toMatchObject([{ id: before.id }]);
  });
});

describe('finding plans, goals and templates', () => {
  test('finds a plan by its hire and by its role', async () => {
    const found = {
      id: plan.id,
      hire: { id: plan.hire.id, name: 'Noor Hire', timeZone: 'UTC' },
      role: 'Associate Infrastructure Engineer',
      closedAt: null,
    };
    expect((await find(plan.manager, 'noor')).plans).toMatchObject([found]);
    expect((await find(plan.manager, 'associate infra')).plans).toMatchObject([found]);
  });

  test('finds a goal by its words in any order, and by its hire’s name beside them', async () => {
    await write(`update goals set text = 'Draw a map of the otter ring' where id = $1`, [plan.goal('day-30-2')]);
    const goal = { id: plan.goal('day-30-2'), planId: plan.id, phase: 'day-30', hire: { id: plan.hire.id } };
    for (const q of ['otter', 'ring map', 'otter noor', 'noor otter'])
      expect((await find(plan.manager, q)).goals).toMatchObject([goal]);
    expect((await find(plan.manager, 'otter priya')).goals).toEqual([]);
    // a name alone is no goal
    expect((await find(plan.manager, 'noor')).goals).toEqual([]);
  });

  test('finds parts of a goal', async () => {
    const part = plan.goal('day-90-3/else');
    await write(`update goals set text = 'Halve the pelican queue' where id = $1`, [part]);
    expect((await find(plan.hire, 'pelican')).goals).toMatchObject([{ id: part, phase: 'day-90' }]);
  });

  test('does not find a goal that was dropped', async () => {
    const dropped = plan.goal('day-60-1');
    await write(`update goals set text = 'Feed the walrus', dropped_at = now() where id = $1`, [dropped]);
    expect((await find(plan.hire, 'walrus')).goals).toEqual([]);
  });

  test('finds closed plans, after open ones', async () => {
    const closed = await aPlan(milepost);
    await write('update plans set closed_at = now() where id = $1', [closed.id]);
    await write('update people set manager_id = $2 where id = $1', [closed.hire.id, plan.manager.id]);
    const { plans } = await find(plan.manager, 'noor');
    expect(plans.map(({ id, closedAt }) => [id, closedAt !== null])).toEqual([
      [plan.id, false],
      [closed.id, true],
    ]);
  });

  test('finds published templates', async () => {
    expect((await find(plan.stranger, 'cloud')).templates).toEqual([
      { slug: 'associate-cloud-engineer', role: 'Associate Cloud Engineer' },
    ]);
  });
});

test.each([
  '',
  '?q=',
  '?q=%20%20',
  `?q=${'x'.repeat(101)}`,
  '?q=a&q=b',
  '?q[]=a',
  '?q=a&limit=0',
  '?q=a&limit=21',
  '?q=%00',
])('refuses %s', async (query) => {
  expect((await plan.hire.get(`/search${query}`)).status).toBe(400);
});
