import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { tallyOf } from '@milepost/shared/tally';
import { goalTrees } from '@milepost/shared/plan-facts';
import { aPlan, type TestPerson, type TestPlan } from '../testing/factories.js';
import { testApp, type TestApp } from '../testing/test-app.js';
import type { PlanListView } from './plan-list.view.js';

let milepost: TestApp;
let plan: TestPlan;
let other: TestPlan;

beforeAll(async () => {
  milepost = await testApp();
  plan = await aPlan(milepost);
  other = await aPlan(milepost);
});
afterAll(() => milepost.close());

const list = async (by: TestPerson, query = '') => (await by.get(`/plans${query}`).expect(200)).body as PlanListView;
const ids = async (by: TestPerson, query = '') => (await list(by, query)).plans.map(({ id }) => id);

describe('the list of plans', () => {
  test('holds those one stands to in some way, never one’s own', async () => {
    for (const person of [plan.mentor, plan.manager, plan.lead, plan.teamLead])
      expect(await ids(person)).toEqual([plan.id]);
    for (const person of [plan.hire, plan.stranger]) expect(await ids(person)).toEqual([]);
    expect(await ids(plan.admin)).toEqual([other.id, plan.id]);
  });

  test('says how one stands to each, and what one may do', async () => {
    const relations = { hire: false, mentor: false, manager: false, above: false, teamLead: false, admin: false };
    for (const [person, key, work] of [
      [plan.mentor, 'mentor', false],
      [plan.manager, 'manager', true],
      [plan.lead, 'above', false],
      [plan.teamLead, 'teamLead', false],
    ] as const) {
      const [row] = (await list(person)).plans;
      expect(row).toMatchObject({ relation: { ...relations, [key]: true }, can: { work } });
      expect((await person.get(`/plans/${plan.id}`).expect(200)).body.can).toEqual(row!.can);
    }
  });

  test('carries what pace follows from', async () => {
    await plan.hire.put(`/goals/${plan.goal('day-30-1')}/completion`).expect(200);
    const [row] = (await list(plan.manager)).plans;
    const { phases, goals, hire } = (await plan.hire.get('/plans/mine').expect(200)).body;
    expect(row!.tally).toEqual(tallyOf(phases, goalTrees(goals), hire.id));
    expect(row!.tally.phases[0]).toMatchObject({ key: 'day-30', required: 4, actual: 1, open: 3 });
  });

  test('goes on below the last one', async () => {
    const first = await list(plan.admin, '?limit=1');
    expect(first).toMatchObject({ plans: [{ id: other.id }], next: other.id });
    const last = await list(plan.admin, `?limit=1&before=${first.next}`);
    expect(last).toMatchObject({ plans: [{ id: plan.id }], next: null });
  });

  test('leaves closed plans out unless asked', async () => {
    await milepost.dataSource.query('update plans set closed_at = now(), closed_by = person_id where id = $1', [other.id]);
    expect(await ids(other.manager)).toEqual([]);
    const { plans } = await list(other.manager, '?scope=all');
    expect(plans).toMatchObject([{ id: other.id, can: { work: false, comment: false, signOff: false } }]);
  });

  test.each(['?scope=mine', '?limit=0', '?limit=201', '?before=-1', '?limit=1&limit=2', '?sort=name', '?limit=1e1'])(
    'refuses %s',
    async (query) => {
      expect((await plan.manager.get(`/plans${query}`).expect(400)).body.code).toBe('bad-input');
    },
  );
});
