import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays } from '@milepost/shared/calendar';
import { expectOnce, expectRefusal, recordOf } from '../testing/expect-change.js';
import { aPlan, today, type TestPlan } from '../testing/factories.js';
import { testApp, type TestApp } from '../testing/test-app.js';
import type { GoalChangeView } from './goal.view.js';

let milepost: TestApp;
let plan: TestPlan;

beforeAll(async () => {
  milepost = await testApp();
  plan = await aPlan(milepost);
});
afterAll(() => milepost.close());

const at = (key: string, what: string) => `/goals/${plan.goal(key)}/${what}`;

describe('a task', () => {
  test('is ticked once and unticked once', async () => {
    const path = at('day-30-1', 'completion');
    const ticked = await expectOnce(milepost, plan, 'goal-ticked', () => plan.hire.put(path));
    expect(ticked).toMatchObject({ planId: plan.id, goal: { completion: { by: plan.hire.id } }, subGoals: [] });
    expect(ticked.people).toContainEqual({ id: plan.hire.id, name: plan.hire.name });
    const unticked = await expectOnce(milepost, plan, 'goal-unticked', () => plan.hire.delete(path));
    expect(unticked.goal.completion).toBeNull();
    expect(unticked.version).toBe(ticked.version + 1);
  });

  test('keeps every tick as history', async () => {
    const path = at('day-30-2', 'completion');
    for (const method of ['put', 'delete', 'put'] as const) await plan.hire[method](path).expect(200);
    const rows = await milepost.dataSource.query(
      'select undone_by::int as "undoneBy" from completions where goal_id = $1 order by id',
      [plan.goal('day-30-2')],
    );
    expect(rows).toEqual([{ undoneBy: plan.hire.id }, { undoneBy: null }]);
  });

  test('may be ticked by the manager who acts for the hire', async () => {
    const { body } = await plan.manager.put(at('long-term-2', 'completion')).expect(200);
    expect((body as GoalChangeView).goal.completion).toMatchObject({ by: plan.manager.id });
  });

  test.each(['put', 'delete'] as const)('is not for mentor, lead, team lead and admin to %s', async (method) => {
    for (const person of [plan.mentor, plan.lead, plan.teamLead, plan.admin])
      await expectRefusal(milepost, plan, person[method](at('day-30-4', 'completion')), 403, 'forbidden');
  });

  test('does not exist for a stranger, nor where no such goal is', async () => {
    await expectRefusal(milepost, plan, plan.stranger.put(at('day-30-4', 'completion')), 404, 'not-found');
    await expectRefusal(milepost, plan, plan.hire.put('/goals/99999999999/completion'), 404, 'not-found');
  });

  test('has no count and no name to give', async () => {
    const counting = plan.hire.post(at('day-30-4', 'count-entries'), { change: 1 });
    await expectRefusal(milepost, plan, counting, 409, 'not-a-count');
    const naming = plan.hire.put(at('day-30-4', 'name'), { text: 'Mine' });
    await expectRefusal(milepost, plan, naming, 409, 'name-fixed');
  });
});

describe('a group', () => {
  test('is done part by part and answers as a whole', async () => {
    const path = at('day-30-3/2', 'completion');
    const change = await expectOnce(milepost, plan, 'goal-ticked', () => plan.hire.put(path));
    expect(change.goal.id).toBe(plan.goal('day-30-3'));
    expect(change.subGoals.map(({ completion }) => completion !== null)).toEqual([false, true, false, false]);
  });

  test('is never ticked itself', async () => {
    await expectRefusal(milepost, plan, plan.hire.put(at('day-30-3', 'completion')), 409, 'tick-its-parts');
  });
});

describe('a choice', () => {
  test('takes something else once the hire has named it', async () => {
    const tick = at('day-90-3/else', 'completion');
    await expectRefusal(milepost, plan, plan.hire.put(tick), 409, 'name-missing');
    const naming = () => plan.hire.put(at('day-90-3/else', 'name'), { text: '  Patch reports  ' });
    const named = await expectOnce(milepost, plan, 'goal-named', naming);
    expect(named.subGoals.at(-1)).toMatchObject({ text: 'Patch reports', somethingElse: true });
    const ticked = await expectOnce(milepost, plan, 'goal-ticked', () => plan.hire.put(tick));
    expect(ticked.subGoals.at(-1)!.completion).not.toBeNull();
  });

  test('keeps the words of its other options', async () => {
    const naming = plan.hire.put(at('day-90-3/1', 'name'), { text: 'Other' });
    await expectRefusal(milepost, plan, naming, 409, 'name-fixed');
  });
});

describe('a count', () => {
  const path = () => at('month-6-2', 'count-entries');

  test('goes up and down, past its target, never below zero', async () => {
    for (const change of [1, 3, -2]) await plan.hire.post(path(), { change }).expect(200);
    await expectRefusal(milepost, plan, plan.hire.post(path(), { change: -3 }), 409, 'count-below-zero');
    const { body } = await plan.hire.post(path(), { change: -2 }).expect(200);
    const { goal } = body as GoalChangeView;
    expect(goal.counts.map(({ change }) => change)).toEqual([1, 3, -2, -2]);
  });

  test('ends at 1000', async () => {
    await plan.hire.post(at('month-6-4', 'count-entries'), { change: 1000 }).expect(200);
    const more = plan.hire.post(at('month-6-4', 'count-entries'), { change: 1 });
    await expectRefusal(milepost, plan, more, 409, 'count-too-large');
  });

  test('counts a repeated request once', async () => {
    const count = () => plan.hire.post(at('day-60-3/1', 'count-entries'), { change: 2 }).set('idempotency-key', 'a');
    const { subGoals } = await expectOnce(milepost, plan, 'count-changed', count);
    expect(subGoals[0]!.counts).toMatchObject([{ change: 2, by: plan.hire.id }]);
  });

  test('is not ticked', async () => {
    await expectRefusal(milepost, plan, plan.hire.put(at('day-60-3/1', 'completion')), 409, 'count-instead');
  });

  test('tells the history what it changed to', async () => {
    await plan.hire.post(at('day-60-3/2', 'count-entries'), { change: 2 }).expect(200);
    const { body } = await plan.hire.get(`/plans/${plan.id}/activity?limit=1`).expect(200);
    expect(body.entries).toMatchObject([{ verb: 'count-changed', detail: { change: 2, n: 2 } }]);
  });
});

describe('a planned day', () => {
  test('is set, kept and taken back', async () => {
    const path = at('day-30-1', 'planned-day');
    const on = addDays(today(), 10);
    const planned = await expectOnce(milepost, plan, 'day-planned', () => plan.hire.put(path, { on }));
    expect(planned.goal.plannedOn).toBe(on);
    const cleared = await expectOnce(milepost, plan, 'day-planned', () => plan.manager.delete(path));
    expect(cleared.goal.plannedOn).toBeNull();
  });

  test.each([
    ['the day before the start', -1, 409],
    ['the start', 0, 200],
    ['the milestone', 30, 200],
    ['the day after it', 31, 409],
  ])('may be from the start to the milestone: %s', async (_, days, status) => {
    await plan.hire.put(at('day-30-2', 'planned-day'), { on: addDays(today(), days) }).expect(status);
  });

  test('may be any later day for a goal of the long term', async () => {
    await plan.hire.put(at('long-term-2', 'planned-day'), { on: addDays(today(), 700) }).expect(200);
  });

  test('belongs to the whole goal', async () => {
    const request = plan.hire.put(at('day-30-3/1', 'planned-day'), { on: today() });
    await expectRefusal(milepost, plan, request, 409, 'on-the-goal');
  });
});

test('a waived goal asks for nothing and takes nothing', async () => {
  const late = await aPlan(milepost, { startDate: addDays(today(), -40), donePhases: ['day-30'] });
  const tick = late.hire.put(`/goals/${late.goal('day-30-1')}/completion`);
  await expectRefusal(milepost, late, tick, 409, 'goal-waived');
  const part = late.hire.put(`/goals/${late.goal('day-30-3/1')}/completion`);
  await expectRefusal(milepost, late, part, 409, 'goal-waived');
  expect((await recordOf(milepost, late.id)).verbs).toEqual(['plan-started']);
});
