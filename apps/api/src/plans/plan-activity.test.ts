import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aPlan, type TestPerson, type TestPlan } from '../testing/factories.js';
import { testApp, type TestApp } from '../testing/test-app.js';
import type { PlanActivityView } from './plan-activity.view.js';

let milepost: TestApp;
let plan: TestPlan;

beforeAll(async () => {
  milepost = await testApp();
  plan = await aPlan(milepost);
  const first = `/goals/${plan.goal('day-30-1')}`;
  await plan.hire.put(`${first}/completion`).expect(200);
  await plan.manager.post(`${first}/comments`, { text: 'Well done' }).expect(200);
  for (let n = 1; n <= 3; n++)
    await plan.hire.post(`/goals/${plan.goal('month-6-2')}/count-entries`, { change: n }).expect(200);
});
afterAll(() => milepost.close());

const read = async (by: TestPerson, query = '') =>
  (await by.get(`/plans/${plan.id}/activity${query}`).expect(200)).body as PlanActivityView;

describe('a plan’s history', () => {
  test('tells who did what to which goal, the newest first', async () => {
    const { entries, next } = await read(plan.hire);
    expect(next).toBeNull();
    expect(entries.map(({ verb }) => verb)).toEqual([
      'count-changed',
      'count-changed',
      'count-changed',
      'comment-added',
      'goal-ticked',
      'plan-started',
    ]);
    expect(entries[3]).toMatchObject({
      actor: { id: plan.manager.id, name: plan.manager.name },
      goal: { id: plan.goal('day-30-1') },
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    });
    expect(entries[5]).toMatchObject({ actor: { id: plan.manager.id }, goal: null });
  });

  test('is read page by page, each entry once', async () => {
    const seen: number[] = [];
    let page = await read(plan.hire, '?limit=2');
    seen.push(...page.entries.map(({ id }) => id));
    while (page.next) {
      page = await read(plan.hire, `?limit=2&before=${page.next}`);
      seen.push(...page.entries.map(({ id }) => id));
    }
    expect(seen).toEqual((await read(plan.hire)).entries.map(({ id }) => id));
    expect(seen).toHaveLength(6);
  });

  test('is for everyone who sees the plan', async () => {
    for (const person of [plan.mentor, plan.manager, plan.lead, plan.teamLead, plan.admin])
      expect((await read(person)).entries).toHaveLength(6);
    expect((await plan.stranger.get(`/plans/${plan.id}/activity`).expect(404)).body.code).toBe('not-found');
  });

  test('holds nothing of another plan', async () => {
    const other = await aPlan(milepost);
    const { body } = await other.hire.get(`/plans/${other.id}/activity`).expect(200);
    expect(body.entries).toHaveLength(1);
  });

  test.each([
    'x',
    '1',
    '~',
    '2026-11-21~1',
    '2026-02-30T00:00:00.000000Z~1',
    '2026-11-21T25:00:00.000000Z~1',
    '2026-11-21T00:00:00.000000Z~9999999999999999999',
    "2026-11-21T00:00:00.000000Z~1' or true",
  ])('refuses the cursor %s', async (before) => {
    const { body } = await plan.hire.get(`/plans/${plan.id}/activity?before=${encodeURIComponent(before)}`).expect(400);
    expect(body).toMatchObject({ code: 'bad-cursor', errors: [{ field: 'before' }] });
  });

  test.each(['?limit=0', '?limit=201', '?limit=x', '?before=', '?after=1'])('refuses %s', async (query) => {
    expect((await plan.hire.get(`/plans/${plan.id}/activity${query}`).expect(400)).body.code).toBe('bad-input');
  });
});
