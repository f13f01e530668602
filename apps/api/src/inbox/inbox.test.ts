import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { whoClears } from '@milepost/shared/handed-over';
import type { GoalView } from '../plans/plan-goal.view.js';
import { aPerson, aPlan, type TestPerson, type TestPlan } from '../testing/factories.js';
import type { TeamBoardView } from '../team/team.view.js';
import { testApp, type TestApp } from '../testing/test-app.js';
import type { InboxView } from './inbox.view.js';

let milepost: TestApp;
let plan: TestPlan;

beforeAll(async () => {
  milepost = await testApp();
});
afterAll(() => milepost.close());
beforeEach(async () => {
  plan = await aPlan(milepost);
});

const set = (what: string, ...values: unknown[]) => milepost.dataSource.query(what, values);
const inbox = async (by: TestPerson) => (await by.get('/inbox').expect(200)).body as InboxView;
const waits = async (by: TestPerson) => (await inbox(by)).items.map((item) => [item.for, item.goal.id]);

async function ask(key = 'day-30-4'): Promise<['sign-off', number]> {
  const goal = plan.goal(key);
  await plan.hire.put(`/goals/${goal}/completion`).expect(200);
  await plan.hire.put(`/goals/${goal}/sign-off-request`).expect(200);
  return ['sign-off', goal];
}

async function block(key: string, clearableBy: number | null): Promise<['blocker', number]> {
  const goal = plan.goal(key);
  await plan.hire.post(`/goals/${goal}/blockers`, { text: 'No badge', clearableBy }).expect(200);
  return ['blocker', goal];
}

describe('the inbox', () => {
  test('holds sign-offs for whoever may sign, and for nobody else', async () => {
    const wait = await ask();
    expect(await waits(plan.manager)).toEqual([wait]);
    for (const person of [plan.hire, plan.mentor, plan.lead, plan.teamLead, plan.admin, plan.stranger])
      expect(await inbox(person)).toEqual({ items: [], total: 0 });
    expect((await inbox(plan.manager)).items[0]!.onlyMe).toBe(true);
    await plan.manager.put(`/plans/${plan.id}/mentor-sign-off`).expect(200);
    for (const person of [plan.mentor, plan.manager])
      expect(await inbox(person)).toMatchObject({ items: [{ onlyMe: false }], total: 1 });
    await plan.mentor.put(`/goals/${wait[1]}/sign-off`).expect(200);
    for (const person of [plan.mentor, plan.manager]) expect(await waits(person)).toEqual([]);
  });

  test('falls to the next above, and to an admin where nobody is left', async () => {
    const wait = await ask();
    const away = (who: TestPerson, at: string) => set(`update people set deactivated_at = ${at} where id = $1`, who.id);
    await away(plan.manager, 'now()');
    expect([await waits(plan.lead), await waits(plan.admin)]).toEqual([[wait], []]);
    await away(plan.lead, 'now()');
    expect(await waits(plan.admin)).toEqual([wait]);
    await set('update people set manager_id = null where id = $1', plan.hire.id);
    expect(await waits(plan.admin)).toEqual([wait]);
    await set('update people set manager_id = $1 where id = $2', plan.admin.id, plan.hire.id);
    expect(await waits(plan.admin)).toEqual([wait]);
    await away(plan.manager, 'null');
    await set('update people set manager_id = $1 where id = $2', plan.manager.id, plan.hire.id);
    expect([await waits(plan.manager), await waits(plan.admin)]).toEqual([[wait], []]);
    await away(plan.lead, 'null');
  });

  test('agrees with what the team board says of the same plans', async () => {
    await ask('day-60-2');
    await ask('month-6-1');
    await block('day-30-1', plan.lead.id);
    await block('day-30-2', plan.mentor.id);
    await block('day-60-1', plan.manager.id);
    await block('day-90-1', plan.teamLead.id);
    await set('update teams set lead_id = null where lead_id = $1', plan.teamLead.id);
    await block('long-term-1', plan.mentor.id);
    await plan.manager.put(`/plans/${plan.id}/mentor-sign-off`).expect(200);
    for (const reader of [plan.manager, plan.mentor, plan.lead, plan.teamLead, plan.admin]) {
      const { hires } = (await reader.get('/team').expect(200)).body as TeamBoardView;
      const told = hires.flatMap(({ tally, can, around, managerId }) => {
        const manager = managerId === null ? null : { id: managerId };
        const stops = [...tally.waits.filter((wait) => wait.for === 'blocker'), ...tally.blockers];
        const mine = stops.filter(({ who }) => whoClears(who, { around, manager }) === reader.id);
        const signs = can.signOff ? tally.waits.filter((wait) => wait.for === 'sign-off') : [];
        return [
          ...new Set(mine.map(({ goalId }) => `blocker ${goalId}`)),
          ...signs.map(({ goalId }) => `sign-off ${goalId}`),
        ];
      });
      expect((await waits(reader)).map((wait) => wait.join(' ')).sort()).toEqual(told.sort());
    }
  });

  test('holds a blocker for whom it names, and for who acts once that person is gone', async () => {
    const forLead = await block('day-30-1', plan.lead.id);
    const forMentor = await block('day-30-2', plan.mentor.id);
    await block('day-60-1', null);
    await block('day-60-2', plan.hire.id);
    const who = async () => Promise.all([plan.lead, plan.mentor, plan.manager, plan.hire].map(waits));
    expect(await who()).toEqual([[forLead], [forMentor], [], []]);
    await set('update plans set mentor_id = null where id = $1', plan.id);
    expect(await who()).toEqual([[forLead], [], [forMentor], []]);
    const [item] = (await inbox(plan.manager)).items;
    expect(item).toMatchObject({ onlyMe: true, blocker: { text: 'No badge', clearableBy: plan.manager.id } });
    await plan.manager.put(`/blockers/${item!.blocker!.id}/clearance`).expect(200);
    expect(await who()).toEqual([[forLead], [], [], []]);
  });

  test('puts blockers first, then the oldest', async () => {
    const first = await ask('day-60-2');
    const second = await ask('day-30-4');
    const blocked = await block('day-30-1', plan.manager.id);
    const later = await block('long-term-1', plan.manager.id);
    expect(await waits(plan.manager)).toEqual([blocked, later, first, second]);
    const { items } = await inbox(plan.manager);
    expect(items.map(({ since }) => since)).toEqual(
      items.map(({ goal, blocker }) => blocker?.at ?? goal.signOff!.askedAt),
    );
  });

  test('shows everything that the plan’s page shows of the goal', async () => {
    const goal = plan.goal('day-60-1');
    await plan.hire.post(`/goals/${goal}/evidence`, { kind: 'note', text: 'Seen' }).expect(200);
    await plan.lead.post(`/goals/${goal}/comments`, { text: 'Well done' }).expect(200);
    await ask('day-60-1');
    await plan.hire.put(`/goals/${plan.goal('day-30-3/1')}/completion`).expect(200);
    await plan.mentor.post(`/goals/${plan.goal('day-30-3')}/comments`, { text: 'Which one?' }).expect(200);
    await block('day-30-3', plan.manager.id);
    const { goals } = (await plan.manager.get(`/plans/${plan.id}`).expect(200)).body as { goals: GoalView[] };
    const { items } = await inbox(plan.manager);
    expect(items.map(({ goal }) => goal.id)).toEqual([plan.goal('day-30-3'), goal]);
    for (const item of items) {
      expect(item).toMatchObject({ planId: plan.id, hire: { id: plan.hire.id, name: 'Noor Hire' } });
      expect(item.goal).toEqual(goals.find(({ id }) => id === item.goal.id));
      expect(item.subGoals).toEqual(goals.filter(({ parentId }) => parentId === item.goal.id));
    }
    expect(items[0]!.subGoals.length).toBeGreaterThan(1);
    expect(items.map(({ people }) => people.map(({ name }) => name))).toEqual([
      ['Ruth Manager', 'Ben Mentor', 'Noor Hire'],
      ['Carmen Lead', 'Noor Hire'],
    ]);
  });

  test('forgets a plan that is closed, and a goal that was waived', async () => {
    const wait = await ask();
    const other = await ask('day-60-2');
    await set(
      `insert into waivers (plan_id, goal_id, reason, waived_by) values ($1, $2, 'Not here', $3)`,
      plan.id,
      wait[1],
      plan.manager.id,
    );
    await plan.hire.put(`/goals/${plan.goal('day-30-1')}/completion`).expect(200);
    expect(await waits(plan.manager)).toEqual([other]);
    await set('update plans set closed_at = now(), closed_by = person_id where id = $1', plan.id);
    expect(await waits(plan.manager)).toEqual([]);
  });

  test('holds the first 200 and says how many there are', async () => {
    const [{ first }] = await set(
      `with made as (
        insert into goals (plan_id, phase_key, position, kind, text, asks_sign_off)
        select $1, 'day-30', 100 + n, 'task', 'More ' || n, true from generate_series(1, 205) n returning id
      ), done as (insert into completions (plan_id, goal_id, done_by) select $1, id, $2 from made)
      select min(id)::int as first from made`,
      plan.id,
      plan.hire.id,
    );
    await set(
      'insert into sign_offs (plan_id, goal_id, asked_by) select $1, $3 + n, $2 from generate_series(0, 204) n',
      plan.id,
      plan.hire.id,
      first,
    );
    await plan.hire.put(`/goals/${plan.goal('day-30-1')}/completion`).expect(200);
    const { items, total } = await inbox(plan.manager);
    expect([items.length, total]).toEqual([200, 205]);
    expect(items[0]!.goal.id).toBe(first);
  });

  test('is not for who signed out', async () => {
    const leaver = await aPerson(milepost);
    await leaver.delete('/sessions/current').expect(204);
    expect((await leaver.get('/inbox').expect(401)).body.code).toBe('signed-out');
  });
});
