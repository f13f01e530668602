import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aPerson, aPlan, templateSlug, type TestPerson, type TestPlan } from '../testing/factories.js';
import { testApp, type TestApp } from '../testing/test-app.js';
import type { InsightView } from './insight.view.js';

let milepost: TestApp;
let plan: TestPlan;

const read = async (by: TestPerson, query = '') => (await by.get(`/insight${query}`).expect(200)).body as InsightView;

beforeAll(async () => {
  milepost = await testApp();
  plan = await aPlan(milepost);
  // as if it had begun 40 days ago: day 30 is behind the hire
  await milepost.dataSource.query('update plans set start_date = current_date - 40 where id = $1', [plan.id]);
  await plan.hire.put(`/goals/${plan.goal('day-30-1')}/completion`).expect(200);
});
afterAll(() => milepost.close());

describe('who learns from hires', () => {
  test('those who answer for them, and admins, see how many were late, and nobody’s name', async () => {
    for (const who of ['manager', 'lead', 'teamLead', 'admin'] as const) {
      const view = await read(plan[who], `?template=${templateSlug}`);
      expect(view).toMatchObject({ slug: templateSlug, hires: 1 });
      expect(view.slips.find(({ key }) => key === 'day-30-1')).toMatchObject({ reached: 1, late: 1, open: 0 });
      expect(JSON.stringify(view)).not.toContain('name":"Hire');
    }
  });

  test('a hire, a mentor and a stranger learn nothing', async () => {
    for (const who of [plan.hire, plan.mentor, await aPerson(milepost)])
      expect(await read(who)).toMatchObject({ templates: [], slug: null, hires: 0, slips: [], cohorts: [] });
  });
});

test('what changes in a plan is told at once', async () => {
  const slipOf = async (key: string) => (await read(plan.manager)).slips.find((slip) => slip.key === key);
  const goal = `/goals/${plan.goal('day-30-2')}/completion`;
  expect(await slipOf('day-30-2')).toMatchObject({ late: 1, open: 1 });
  await plan.hire.put(goal).expect(200);
  expect(await slipOf('day-30-2')).toMatchObject({ late: 1, open: 0 });
  await plan.hire.delete(goal).expect(200);
  expect(await slipOf('day-30-2')).toMatchObject({ late: 1, open: 1 });
});

test('a template that nobody in sight follows gives the one that most do', async () => {
  expect((await read(plan.manager, '?template=no-such')).slug).toBe(templateSlug);
});

test('sign-offs are counted in the month they were asked in', async () => {
  const goal = `/goals/${plan.goal('day-30-4')}`;
  await plan.hire.put(`${goal}/completion`).expect(200);
  await plan.hire.put(`${goal}/sign-off-request`).expect(200);
  expect((await read(plan.manager)).waits).toEqual([
    expect.objectContaining({ waiting: 1, decided: 0, medianDays: 0, longestDays: 0 }),
  ]);
});

describe('a picture’s table', () => {
  const heads = {
    goals: /^\uFEFFGoal,Phase,.*\r\n.*,day-30,1,1,/,
    'sign-offs': /^\uFEFFAsked in,.*\r\n\d{4}-\d\d,0,1,0,0\r\n$/,
    kpis: /^\uFEFFKPI,/,
    milestones: /^\uFEFFStarted in,.*\r\n\d{4} Q\d,1,day-30,1,0,\r\n/,
  };

  test.each(['goals', 'sign-offs', 'kpis', 'milestones'] as const)('%s comes as CSV', async (picture) => {
    const { text, headers } = await plan.manager.get(`/insight/${picture}/csv`).expect(200);
    expect(headers['content-disposition']).toContain(`${picture}.csv`);
    expect(text).toMatch(heads[picture]);
  });

  test('does not exist under another name', async () => {
    expect((await plan.manager.get('/insight/people/csv').expect(404)).body.code).toBe('not-found');
  });
});
