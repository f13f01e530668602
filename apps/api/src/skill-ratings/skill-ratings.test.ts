import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ReadinessView } from '../readiness/readiness.view.js';
import { expectOnce, expectRefusal, recordOf } from '../testing/expect-change.js';
import { aPerson, aPlan, type TestPerson, type TestPlan } from '../testing/factories.js';
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

const linux = { skill: 'linux-fundamentals', level: 2, note: 'Patched two hosts with me' };
const path = (below = '') => `/plans/${plan.id}/skill-ratings${below}`;
const rate = (by: TestPerson, ...ratings: object[]) => by.put(path(), { ratings });
const read = async (by: TestPerson, query = '') =>
  (await by.get(`/plans/${plan.id}/readiness${query}`).expect(200)).body as ReadinessView;
const rated = async (by: TestPerson, ...ratings: object[]) =>
  ((await rate(by, ...ratings).expect(200)).body as ReadinessView).skillRatings;
const said = async (by: TestPerson) =>
  (await read(by)).skillRatings.map(({ skill, side, level, by: who }) => [skill, side, level, who]);

describe('rating a skill', () => {
  test('is done from one’s own side, once', async () => {
    const view = (await expectOnce(milepost, plan, 'skill-rated', () => rate(plan.manager, linux))) as unknown;
    expect((view as ReadinessView).skillRatings).toMatchObject([{ ...linux, side: 'manager', by: plan.manager.id }]);
    await rate(plan.hire, { skill: linux.skill, level: 3 }).expect(200);
    const both = [
      [linux.skill, 'manager', 2, plan.manager.id],
      [linux.skill, 'hire', 3, plan.hire.id],
    ];
    for (const person of [plan.hire, plan.mentor, plan.manager, plan.lead, plan.teamLead])
      expect(await said(person)).toEqual(both);
    expect(await said(plan.admin)).toEqual([]);
  });

  test('is done for many at once, and leaves alone what stands so already', async () => {
    await rate(plan.hire, linux).expect(200);
    const ratings = await rated(plan.hire, linux, { skill: 'version-control', level: 4 });
    expect(ratings.map(({ skill, level }) => [skill, level])).toEqual([
      [linux.skill, 2],
      ['version-control', 4],
    ]);
    expect(await rated(plan.hire, { ...linux, note: 'And a third' })).toHaveLength(3);
  });

  test('is for the hire and who acts for them', async () => {
    for (const person of [plan.mentor, plan.lead, plan.teamLead, plan.admin])
      await expectRefusal(milepost, plan, rate(person, linux), 403, 'forbidden');
    await expectRefusal(milepost, plan, rate(plan.stranger, linux), 404, 'not-found');
  });

  test('is refused as a whole where one is wrong', async () => {
    const refused = (ratings: object[], code: string) =>
      expectRefusal(milepost, plan, rate(plan.manager, ...ratings), 400, code);
    await refused([linux, { skill: 'juggling', level: 1 }], 'skill-unknown');
    await refused([linux, { skill: 'version-control', level: 5 }], 'bad-input');
    await refused([linux, { ...linux, level: 3 }], 'bad-input');
    await refused([{ ...linux, note: 'x'.repeat(10_000) }], 'bad-input');
    await refused([], 'bad-input');
    const { body } = await rate(plan.manager, linux, { skill: 'juggling', level: 1 });
    expect(body.errors).toMatchObject([{ field: 'ratings.1.skill' }]);
    expect(await said(plan.manager)).toEqual([]);
  });

  test('tells the activity which skill, and neither level nor words', async () => {
    await rate(plan.manager, linux).expect(200);
    await rate(plan.manager, { ...linux, level: 3 }, { skill: 'version-control', level: 4 }).expect(200);
    const rows: { detail: object }[] = await milepost.dataSource.query(
      `select detail from activity where plan_id = $1 and verb = 'skill-rated' order by id`,
      [plan.id],
    );
    expect(rows.map(({ detail }) => detail)).toEqual([{ name: 'Linux fundamentals' }, { count: 2 }]);
  });

  test('ends with the plan', async () => {
    const closing = { outcome: 'ended', reason: 'Moved to another company' };
    await plan.manager.put(`/plans/${plan.id}/closing`, closing).set('if-match', '"1"').expect(200);
    await expectRefusal(milepost, plan, rate(plan.manager, linux), 409, 'plan-closed');
  });
});

describe('a former manager’s ratings', () => {
  test('stay theirs by name until the new one rates, even alike', async () => {
    await rate(plan.manager, linux).expect(200);
    const next = await aPerson(milepost, { name: 'Vera Next', managerId: plan.lead.id });
    const request = { managerId: next.id, reason: 'Ruth moves on' };
    await plan.admin.put(`/plans/${plan.id}/manager`, request).set('if-match', '"1"').expect(200);
    expect(await said(next)).toEqual([[linux.skill, 'manager', 2, plan.manager.id]]);
    await expectRefusal(milepost, plan, rate(plan.manager, linux), 404, 'not-found');
    await rate(next, linux).expect(200);
    expect((await said(plan.hire)).map(([, , , by]) => by)).toEqual([plan.manager.id, next.id]);
    expect((await read(next)).people).toContainEqual({ id: plan.manager.id, name: plan.manager.name });
  });
});

describe('taking a rating back', () => {
  test('lets the one before stand again, and is done once', async () => {
    await rate(plan.manager, linux).expect(200);
    const [, second] = await rated(plan.manager, { ...linux, level: 4 });
    const view = (await expectOnce(milepost, plan, 'skill-rating-taken-back', () =>
      plan.manager.delete(path(`/${second!.id}`)),
    )) as unknown as ReadinessView;
    expect(view.skillRatings).toMatchObject([linux]);
    // it may be given again
    expect(await rated(plan.manager, { ...linux, level: 4 })).toHaveLength(2);
  });

  test('is for whoever gave it', async () => {
    const [one] = await rated(plan.hire, linux);
    const back = (by: TestPerson) => by.delete(path(`/${one!.id}`));
    for (const person of [plan.mentor, plan.manager, plan.lead, plan.teamLead])
      await expectRefusal(milepost, plan, back(person), 403, 'forbidden');
    for (const person of [plan.stranger, plan.admin])
      await expectRefusal(milepost, plan, back(person), 404, 'not-found');
    const other = await aPlan(milepost);
    await expectRefusal(
      milepost,
      other,
      other.hire.delete(`/plans/${other.id}/skill-ratings/${one!.id}`),
      404,
      'not-found',
    );
  });

  test('does not change what stood before', async () => {
    const [one] = await rated(plan.hire, linux);
    await milepost.dataSource.query(
      `update skill_ratings set rated_at = now() - interval '3 days' where plan_id = $1`,
      [plan.id],
    );
    await plan.hire.delete(path(`/${one!.id}`)).expect(200);
    const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    expect((await read(plan.hire, `?asOf=${yesterday}`)).skillRatings).toMatchObject([linux]);
    expect(await said(plan.hire)).toEqual([]);
  });
});

test('ratings of a skill that the template lost stay to be read, and are no longer given', async () => {
  await rate(plan.manager, linux).expect(200);
  await milepost.dataSource.query(`update skill_ratings set skill = 'mainframes' where plan_id = $1`, [plan.id]);
  expect(await said(plan.hire)).toEqual([['mainframes', 'manager', 2, plan.manager.id]]);
  await expectRefusal(milepost, plan, rate(plan.manager, { ...linux, skill: 'mainframes' }), 400, 'skill-unknown');
  expect((await recordOf(milepost, plan.id)).verbs.filter((verb) => verb === 'skill-rated')).toHaveLength(1);
});
