import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ReadinessView } from '../readiness/readiness.view.js';
import { aPerson, aPlan, type TestPerson, type TestPlan } from '../testing/factories.js';
import { testApp, type TestApp } from '../testing/test-app.js';

let milepost: TestApp;
let plan: TestPlan;

beforeAll(async () => {
  milepost = await testApp();
});
afterAll(() => milepost.close());

const rate = (by: TestPerson, rating: string | null, more: object = {}) =>
  by.put(`/plans/${plan.id}/criterion-ratings`, { criterion: 'iac', rating, ...more });
const readBy = async (by: TestPerson): Promise<ReadinessView> =>
  (await by.get(`/plans/${plan.id}/readiness`).expect(200)).body as ReadinessView;
const share = (yes: boolean) => milepost.dataSource.query('update organisation set hires_see_ratings = $1', [yes]);
const activities = async () =>
  (await milepost.dataSource.query(
    `select verb, detail from activity where plan_id = $1 and verb = 'criterion-rated'`,
    [plan.id],
  )) as object[];

describe('rating a criterion', () => {
  beforeAll(async () => {
    plan = await aPlan(milepost);
  });

  test('is each side’s own; what was said before stays', async () => {
    await rate(plan.hire, 'consistently', { note: 'Three modules' }).expect(200);
    await rate(plan.manager, 'not yet').expect(200);
    const { criterionRatings } = (await rate(plan.manager, 'sometimes').expect(200)).body as ReadinessView;
    expect(criterionRatings).toMatchObject([
      { criterion: 'iac', side: 'hire', rating: 'consistently', note: 'Three modules', by: plan.hire.id },
      { side: 'manager', rating: 'not yet', by: plan.manager.id },
      { side: 'manager', rating: 'sometimes', note: '', by: plan.manager.id },
    ]);
  });

  test('says that it happened, and nothing of what was said; the same again changes nothing', async () => {
    const before = await readBy(plan.manager);
    expect((await rate(plan.manager, 'sometimes').expect(200)).body.version).toBe(before.version);
    expect(await activities()).toEqual(
      [1, 2, 3].map(() => ({ verb: 'criterion-rated', detail: { criterion: 'iac' } })),
    );
  });

  test('can be taken back, once', async () => {
    const taken = (await rate(plan.manager, null).expect(200)).body as ReadinessView;
    expect(taken.criterionRatings.at(-1)).toMatchObject({ side: 'manager', rating: null });
    expect((await rate(plan.manager, null).expect(200)).body.version).toBe(taken.version);
  });

  test.each([
    ['criterion', { criterion: 'nothing-like-it', rating: 'sometimes' }],
    ['rating', { criterion: 'iac', rating: 'often' }],
    ['rating', { criterion: 'iac' }],
    ['note', { criterion: 'iac', rating: 'sometimes', note: 'x'.repeat(2001) }],
  ])('a wrong %s is refused', async (field, body) => {
    const before = await readBy(plan.manager);
    const reply = await plan.manager.put(`/plans/${plan.id}/criterion-ratings`, body).expect(400);
    expect(reply.body.errors).toMatchObject([{ field }]);
    expect(await readBy(plan.manager)).toEqual(before);
  });
});

describe('who reads it', () => {
  beforeAll(async () => {
    plan = await aPlan(milepost);
    await rate(plan.manager, 'sometimes', { note: 'Needs a hand with state' }).expect(200);
    await rate(plan.hire, 'consistently').expect(200);
  });

  test('the hire their own alone, until the organisation shares the others', async () => {
    expect((await readBy(plan.hire)).criterionRatings.map(({ side }) => side)).toEqual(['hire']);
    await share(true);
    try {
      const shared = await readBy(plan.hire);
      expect(shared.can.othersRatings).toBe(true);
      expect(shared.criterionRatings.map(({ side }) => side)).toEqual(['manager', 'hire']);
    } finally {
      await share(false);
    }
  });

  test.each(['mentor', 'admin'] as const)('the %s none', async (role) => {
    expect((await readBy(plan[role])).criterionRatings).toEqual([]);
  });

  test('a former manager’s rating stays, theirs by name, until the new one rates', async () => {
    const next = await aPerson(milepost, { name: 'Vera Next', managerId: plan.lead.id });
    await milepost.dataSource.query('update people set manager_id = $1 where id = $2', [next.id, plan.hire.id]);
    await rate(plan.manager, 'consistently').expect(404);
    const kept = await readBy(next);
    expect(kept.criterionRatings[0]).toMatchObject({ side: 'manager', rating: 'sometimes', by: plan.manager.id });
    expect(kept.people).toContainEqual({ id: plan.manager.id, name: plan.manager.name });
    // the same words from somebody else are a rating of their own
    const { criterionRatings } = (await rate(next, 'sometimes', { note: 'Needs a hand with state' }).expect(200))
      .body as ReadinessView;
    expect(criterionRatings.at(-1)).toMatchObject({ side: 'manager', rating: 'sometimes', by: next.id });
  });

  test('on a closed plan nobody rates', async () => {
    plan = await aPlan(milepost);
    const closing = { outcome: 'completed', reason: 'Done' };
    await plan.manager.put(`/plans/${plan.id}/closing`, closing).set('if-match', '"1"').expect(200);
    expect((await rate(plan.manager, 'sometimes').expect(409)).body.code).toBe('plan-closed');
    expect((await rate(plan.hire, 'sometimes').expect(409)).body.code).toBe('plan-closed');
  });
});
