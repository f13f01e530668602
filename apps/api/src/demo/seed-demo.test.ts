import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { planToday } from '@milepost/shared/plan-pace';
import { goalTrees, type PlanFacts } from '@milepost/shared/plan-facts';
import { tallyOf } from '@milepost/shared/tally';
import { DataSource } from 'typeorm';
import { aSession } from '../testing/factories.js';
import { testApp, type TestApp } from '../testing/test-app.js';
import { demoOrganisation } from './demo-organisation.js';
import { demoSignIns } from './demo-people.js';
import { demoPlans } from './demo-plans.js';
import { seedDemo } from './seed-demo.js';

describe('the demo organisation', () => {
  let milepost: TestApp;
  const now = new Date();

  beforeAll(async () => {
    milepost = await testApp();
    await seedDemo(milepost.app.get(DataSource), 'no hash', now);
  });
  afterAll(() => milepost.close());

  async function planOf(name: string): Promise<PlanFacts> {
    const dataSource = milepost.app.get(DataSource);
    const [{ id }] = (await dataSource.query('select id from people where name = $1', [name])) as [{ id: string }];
    const cookie = await aSession(dataSource, Number(id));
    const { body } = await milepost.request().get('/api/v1/plans/mine').set('cookie', cookie).expect(200);
    return body as PlanFacts;
  }

  test('is written once', async () => {
    expect(await seedDemo(milepost.app.get(DataSource), 'no hash', now)).toBe(false);
  });

  test('holds everybody the sign-in page offers', () => {
    const names = demoOrganisation.map(({ name }) => name);
    for (const { name } of demoSignIns) expect(names).toContain(name);
  });

  test.each([
    ['Noor Haddad', 'at risk'],
    ['Priya Nair', 'on pace'],
    ['Amara Diallo', 'not started'],
    ['Kofi Mensah', 'on pace'],
    ['Lena Fischer', 'behind'],
    ['Elif Yılmaz', 'ahead'],
    ['Viktor Petrov', 'behind'],
    ['Mei Tanaka', 'on pace'],
    ['Daniel Cohen', 'on pace'],
    ['Hana Kobayashi', 'on pace'],
    ['Jonas Weber', 'ahead'],
    ['Sofia Rossi', 'paused'],
    ['Tariq Aziz', 'complete'],
    ['Jin Park', 'on pace'],
    ['Lucas Moreau', 'on pace'],
    ['Fatou Ndiaye', 'at risk'],
    ['Emil Larsen', 'behind'],
    ['Marta Kowalska', 'on pace'],
    ['Andrei Popescu', 'on pace'],
    ['Chiara Conti', 'on pace'],
    ['Yusuf Demir', 'not started'],
    ['Ines Carvalho', 'complete'],
    ['Petr Novák', 'on pace'],
    ['Aisha Bello', 'at risk'],
    ['Liam Byrne', 'on pace'],
    ['Sana Malik', 'at risk'],
    ['Mateo Silva', 'at risk'],
  ])('%s is %s', async (name, status) => {
    expect(planToday(await planOf(name), now.toISOString()).pace).toMatchObject({ status });
  });

  test('has about 40 people in three teams, and plans of all five templates', () => {
    expect(demoOrganisation.length).toBeGreaterThanOrEqual(40);
    expect(new Set(demoOrganisation.map(({ team }) => team)).size).toBe(3);
    expect(new Set(demoPlans.map(({ template }) => template)).size).toBe(5);
  });

  test('has somebody before day one, and on days 12, 31, 58, 88, 190 and 370', () => {
    const days = new Set(demoPlans.map(({ today }) => today));
    expect([...days].some((day) => day < 0)).toBe(true);
    for (const day of [12, 31, 58, 88, 190, 370]) expect(days).toContain(day);
  });

  test('keeps in every summary what the facts add up to', async () => {
    for (const { hire } of demoPlans) {
      const plan = await planOf(hire);
      const [{ tally }] = (await milepost.app
        .get(DataSource)
        .query('select tally from plan_summary where plan_id = $1', [plan.id])) as [{ tally: unknown }];
      expect(tally).toEqual(tallyOf(plan.phases, goalTrees(plan.goals), plan.hire.id));
    }
  });
});
