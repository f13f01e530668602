import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TemplateContent } from '@milepost/shared/template';
import pg from 'pg';
import { aPerson, aPlan, templateSlug, type TestPerson, type TestPlan } from '../testing/factories.js';
import { testApp, type TestApp } from '../testing/test-app.js';
import type { PlanMoveOutcomesView, PlanMovesView } from './plan-moves.view.js';

let milepost: TestApp;
let owner: pg.Client;
let first: TemplateContent;

const moves = `/templates/${templateSlug}/moves`;

beforeAll(async () => {
  milepost = await testApp();
  owner = new pg.Client({ connectionString: milepost.database.ownerUrl });
  await owner.connect();
  const reader = await aPerson(milepost);
  first = (await reader.get(`/templates/${templateSlug}`).expect(200)).body.content as TemplateContent;
});
afterAll(async () => {
  await owner.end();
  await milepost.close();
});

let newest = 1;
/** Publishes a version that differs as `change` makes it; gives its number. */
async function publish(change: (content: TemplateContent) => void): Promise<number> {
  const content = structuredClone(first);
  change(content);
  newest += 1;
  await owner.query(
    `insert into template_versions (template_id, number, status, content, at_hand, published_at)
    select id, $1, 'published', $2, $3, now() from templates where slug = $4`,
    [newest, content, { guardrails: content.guardrails, escalation: content.escalation }, templateSlug],
  );
  return newest;
}

const goalOf = (content: TemplateContent, key: string) =>
  content.phases.flatMap(({ goals }) => goals).find((goal) => goal.key === key)!;
const without = (content: TemplateContent, key: string) => {
  for (const phase of content.phases) phase.goals = phase.goals.filter((goal) => goal.key !== key);
};

const preview = async (by: TestPerson, plan: TestPlan, to?: number) => {
  const view = (await by.get(`${moves}${to ? `?to=${to}` : ''}`).expect(200)).body as PlanMovesView;
  return { ...view, plan: view.plans.find(({ planId }) => planId === plan.id) };
};
const move = async (by: TestPerson, to: number, plan: TestPlan, seenVersion: number, resolutions: object[] = []) => {
  const body = { to, plans: [{ planId: plan.id, seenVersion, resolutions }] };
  return ((await by.post(moves, body).expect(200)).body as PlanMoveOutcomesView).outcomes[0]!;
};
const planOf = async (plan: TestPlan) => (await plan.manager.get(`/plans/${plan.id}`).expect(200)).body;

describe('moving a plan to a newer version', () => {
  let plan: TestPlan;
  let to: number;
  beforeAll(async () => {
    plan = await aPlan(milepost);
    to = await publish((content) => {
      goalOf(content, 'day-60-2').text = 'Ask for it in other words';
      without(content, 'day-90-1');
      content.phases[0]!.goals.push({ ...goalOf(first, 'day-30-1'), key: 'day-30-99', text: 'Meet the new team' });
      content.kpis = content.kpis.slice(1);
    });
  });

  test('is shown before: what comes, changes and goes, and the KPIs that go', async () => {
    const seen = await preview(plan.manager, plan);
    expect(seen).toMatchObject({ to, upToDate: 0 });
    expect(seen.plan!.steps.map(({ kind, key }) => [kind, key])).toEqual(
      expect.arrayContaining([
        ['change', 'day-60-2'],
        ['drop', 'day-90-1'],
        ['add', 'day-30-99'],
      ]),
    );
    expect(seen.plan!.lostKpis).toEqual([{ key: first.kpis[0]!.key, name: first.kpis[0]!.name, readings: 0 }]);
  });

  test('takes over what the template changed, keeps what is done, and may be asked again', async () => {
    await plan.hire.put(`/goals/${plan.goal('day-30-1')}/completion`).expect(200);
    const { seenVersion } = (await preview(plan.manager, plan)).plan!;
    expect(await move(plan.manager, to, plan, seenVersion)).toMatchObject({ outcome: 'moved' });
    const now = await planOf(plan);
    expect(now.template.version).toBe(to);
    const texts = now.goals.map(({ text }: { text: string }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Meet the new team', 'Ask for it in other words']));
    expect(texts).not.toContain(goalOf(first, 'day-90-1').text);
    expect(now.dropped[0].text).toBe(goalOf(first, 'day-90-1').text);
    expect(now.goals.find(({ id }: { id: number }) => id === plan.goal('day-30-1')).completion).not.toBeNull();
    expect(await move(plan.manager, to, plan, seenVersion)).toMatchObject({ outcome: 'moved-before' });
    expect((await preview(plan.manager, plan)).plan).toBeUndefined();
    const { body } = await plan.manager.get(`/plans/${plan.id}/activity`).expect(200);
    expect(body.entries[0]).toMatchObject({ verb: 'plan-moved-to-version', detail: { from: 1, to } });
  });
});

test('a past day is read with the version that the plan followed then', async () => {
  const plan = await aPlan(milepost);
  const to = await publish((content) => {
    content.promotion = content.promotion.slice(1);
  });
  const { seenVersion, from } = (await preview(plan.manager, plan, to)).plan!;
  expect(await move(plan.manager, to, plan, seenVersion)).toMatchObject({ outcome: 'moved' });
  const readiness = async (query: string) =>
    (await plan.manager.get(`/plans/${plan.id}/readiness${query}`).expect(200)).body.template;
  expect((await readiness('')).version).toBe(to);
  const then = await readiness('?asOf=2026-01-01');
  expect([then.version, then.promotion.length]).toEqual([from, first.promotion.length]);
});

describe('where both changed one goal', () => {
  let plan: TestPlan;
  let to: number;
  beforeAll(async () => {
    plan = await aPlan(milepost);
    const version = { 'if-match': '"1"' };
    const terms = { text: 'Ask for it our way', reason: 'We do it so' };
    await plan.manager
      .patch(`/goals/${plan.goal('day-60-2')}/terms`, terms)
      .set(version)
      .expect(200);
    await plan.hire.put(`/goals/${plan.goal('day-30-2')}/completion`).expect(200);
    to = await publish((content) => {
      goalOf(content, 'day-60-2').text = 'Ask for it in newer words';
      without(content, 'day-30-2');
    });
  });

  test('it waits for a decision, and nothing is moved before', async () => {
    const seen = (await preview(plan.manager, plan, to)).plan!;
    expect(seen.conflicts).toMatchObject([
      { key: 'day-60-2', field: 'text', next: 'Ask for it in newer words', mine: 'Ask for it our way' },
    ]);
    expect(seen.kept).toMatchObject([{ key: 'day-30-2', why: 'done' }]);
    const outcome = await move(plan.manager, to, plan, seen.seenVersion);
    expect(outcome).toMatchObject({ outcome: 'refused', code: 'conflicts-left' });
    expect((await planOf(plan)).template.version).toBe(seen.from);
  });

  test('a plan that changed since it was looked at is left alone', async () => {
    const { seenVersion } = (await preview(plan.manager, plan, to)).plan!;
    await plan.hire.post(`/goals/${plan.goal('day-30-1')}/comments`, { text: 'Nearly' }).expect(200);
    expect(await move(plan.manager, to, plan, seenVersion)).toMatchObject({ code: 'changed-meanwhile' });
  });

  test('the plan’s own words stay where that is decided, told apart from the newer ones', async () => {
    const { seenVersion } = (await preview(plan.manager, plan, to)).plan!;
    const resolutions = [{ key: 'day-60-2', field: 'text', take: 'plan' }];
    expect(await move(plan.manager, to, plan, seenVersion, resolutions)).toMatchObject({ outcome: 'moved' });
    const goal = (await planOf(plan)).goals.find(({ id }: { id: number }) => id === plan.goal('day-60-2'));
    expect(goal).toMatchObject({ text: 'Ask for it our way', given: { text: 'Ask for it in newer words' } });
  });
});

describe('who may move plans', () => {
  test('the manager and an admin; others are refused, strangers find nothing', async () => {
    const plan = await aPlan(milepost);
    const to = await publish(() => {});
    const { seenVersion } = (await preview(plan.admin, plan, to)).plan!;
    for (const who of ['hire', 'mentor', 'lead'] as const)
      expect(await move(plan[who], to, plan, seenVersion)).toMatchObject({ outcome: 'refused', code: 'forbidden' });
    const stranger = await aPerson(milepost);
    expect(await move(stranger, to, plan, seenVersion)).toMatchObject({ code: 'not-found' });
    expect((await preview(stranger, plan, to)).plans).toEqual([]);
    expect(await move(plan.admin, to, plan, seenVersion)).toMatchObject({ outcome: 'moved' });
  });

  test('to a version that is not published goes nobody', async () => {
    const plan = await aPlan(milepost);
    await plan.manager.get(`${moves}?to=9999`).expect(404);
    expect(await move(plan.manager, 9999, plan, 1)).toMatchObject({ outcome: 'refused', code: 'not-found' });
    await plan.manager.get('/templates/no-such/moves').expect(404);
  });
});
