import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { goalTrees } from '@milepost/shared/plan-facts';
import { tallyOf } from '@milepost/shared/tally';
import { aPerson, aPlan, templateSlug, today, type TestPerson, type TestPlan } from '../testing/factories.js';
import { testApp, type TestApp } from '../testing/test-app.js';
import type { TeamBoardView } from './team.view.js';

let milepost: TestApp;
let plan: TestPlan;
let other: TestPlan;

beforeAll(async () => {
  milepost = await testApp();
  plan = await aPlan(milepost);
  other = await aPlan(milepost);
});
afterAll(() => milepost.close());

const board = async (by: TestPerson, query = '') => (await by.get(`/team${query}`).expect(200)).body as TeamBoardView;
const ids = async (by: TestPerson, query = '') => (await board(by, query)).hires.map(({ id }) => id);
const set = (what: string, ...values: unknown[]) => milepost.dataSource.query(what, values);

describe('the team board', () => {
  test('holds those one stands to in some way, never oneself', async () => {
    for (const person of [plan.mentor, plan.manager, plan.lead, plan.teamLead])
      expect(await ids(person)).toEqual([plan.id]);
    for (const person of [plan.hire, plan.stranger]) expect(await ids(person)).toEqual([]);
    expect(await ids(plan.admin)).toEqual([plan.id, other.id]);
    expect(await board(plan.admin)).toMatchObject({ viewerId: plan.admin.id, total: 2 });
  });

  test('says how one stands to each, and what one may do: the same as the plan’s own page', async () => {
    const people = ['mentor', 'manager', 'lead', 'teamLead', 'admin'] as const;
    for (const signs of [false, true]) {
      await plan.manager[signs ? 'put' : 'delete'](`/plans/${plan.id}/mentor-sign-off`).expect(200);
      for (const who of people) {
        const [hire] = (await board(plan[who])).hires;
        const page = (await plan[who].get(`/plans/${plan.id}`).expect(200)).body;
        expect({ ...hire!.relation, id: plan[who].id }).toEqual(page.viewer);
        expect(hire!.can).toEqual(page.can);
      }
    }
  });

  test('holds what pace, dates and waits follow from: the same as the plan’s own page', async () => {
    await plan.hire.put(`/goals/${plan.goal('day-30-1')}/completion`).expect(200);
    await plan.hire.post(`/goals/${plan.goal('day-30-2')}/blockers`, { text: 'No badge', clearableBy: plan.lead.id });
    await set(
      `insert into pauses (plan_id, from_day, resumes_on, reason, made_by) values ($1, $2, null, 'Leave', $3)`,
      plan.id,
      today(),
      plan.manager.id,
    );
    await set(
      `insert into extensions (plan_id, phase_key, days, made_on, reason, made_by) values ($1, 'day-60', 7, $2, 'Late badge', $3)`,
      plan.id,
      today(),
      plan.manager.id,
    );
    await set(
      `insert into start_moves (plan_id, moved_from, moved_to, reason, moved_by) values ($1, '2026-01-05', $2, 'Visa', $3)`,
      plan.id,
      today(),
      plan.manager.id,
    );
    const [hire] = (await board(plan.manager)).hires;
    const { phases, goals, mentor, manager, pauses, extensions, ...page } = (
      await plan.manager.get(`/plans/${plan.id}`).expect(200)
    ).body;
    const { version, role, startDate, closedAt, mentorSigns, around } = page;
    expect(hire).toMatchObject({
      id: plan.id,
      version,
      role,
      startDate,
      closedAt,
      mentorSigns,
      around,
      hire: page.hire,
    });
    expect(hire).toMatchObject({
      originalStart: '2026-01-05',
      mentorId: mentor.id,
      managerId: manager.id,
      closing: null,
    });
    expect(hire!.line).toEqual([plan.manager.id, plan.lead.id]);
    expect(hire!.tally).toEqual(tallyOf(phases, goalTrees(goals), page.hire.id));
    expect(hire!.phases).toEqual(phases.map(({ key }: { key: string }) => ({ key })));
    expect(pauses).toMatchObject(hire!.pauses);
    expect(hire!.pauses).toEqual([{ from: today(), resumesOn: null }]);
    expect(extensions).toMatchObject(hire!.extensions);
    expect(hire!.extensions).toEqual([{ phase: 'day-60', days: 7, madeOn: today() }]);
  });

  test('names everyone it mentions', async () => {
    const { hires, people } = await board(plan.mentor);
    const names = new Map(people.map(({ id, name }) => [id, name]));
    expect(names.get(plan.manager.id)).toBe('Ruth Manager');
    expect(names.get(plan.mentor.id)).toBe('Ben Mentor');
    expect(names.get(plan.lead.id)).toBe('Carmen Lead');
    for (const { around, tally, hire } of hires) {
      const mentioned = [...around, ...tally.waits.flatMap(({ who }) => who ?? [])].filter((id) => id !== hire.id);
      expect(mentioned.filter((id) => !names.has(id))).toEqual([]);
    }
  });

  test('goes as far down as the line does, past whoever left', async () => {
    const top = await aPerson(milepost, { name: 'Top' });
    const middle = await aPerson(milepost, { name: 'Middle', managerId: top.id });
    await set('update people set manager_id = $1 where id = $2', middle.id, other.lead.id);
    expect(await board(top)).toMatchObject({
      hires: [{ id: other.id, line: [other.manager.id, other.lead.id, middle.id, top.id], relation: { above: true } }],
    });
    await set('update people set deactivated_at = now() where id = any($1)', [
      other.manager.id,
      other.lead.id,
      middle.id,
    ]);
    expect(await board(top)).toMatchObject({
      hires: [{ id: other.id, line: [top.id], managerId: top.id, relation: { manager: true }, can: { work: true } }],
    });
    await set('update people set deactivated_at = null where id = any($1)', [
      other.manager.id,
      other.lead.id,
      middle.id,
    ]);
  });

  test('is narrowed to a branch or a team; what nobody in sight belongs to is empty', async () => {
    expect(await ids(plan.admin, `?under=${plan.lead.id}`)).toEqual([plan.id]);
    expect(await ids(plan.lead, `?under=${plan.manager.id}`)).toEqual([plan.id]);
    expect(await ids(plan.manager, `?under=${other.manager.id}`)).toEqual([]);
    expect(await board(plan.lead, `?under=${plan.hire.id}`)).toMatchObject({ hires: [], total: 0, holidays: [] });
    const [{ team_id: team }] = await set('select team_id from people where id = $1', plan.hire.id);
    expect(await board(plan.admin, `?team=${team}`)).toMatchObject({
      hires: [{ id: plan.id, team: { id: Number(team), name: `Team of ${plan.teamLead.email}` } }],
      total: 1,
    });
    expect(await ids(plan.admin, `?team=${team}&under=${other.lead.id}`)).toEqual([]);
    expect(await ids(plan.admin, '?team=999999')).toEqual([]);
  });

  test('leaves closed plans out unless asked', async () => {
    await set(
      `update plans set closed_at = now(), closed_by = person_id, closing = 'completed', closing_reason = '' where id = $1`,
      other.id,
    );
    expect(await ids(other.manager)).toEqual([]);
    expect(await ids(other.manager, '?closed=false')).toEqual([]);
    const { hires, total } = await board(other.manager, '?closed=true');
    expect(hires).toMatchObject([{ id: other.id, closing: 'completed', can: { work: false, signOff: false } }]);
    expect(hires[0]!.closedAt).toMatch(/Z$/);
    expect(total).toBe(1);
  });

  test('names active reports who never had a plan and manage nobody', async () => {
    const { withoutPlan } = await board(plan.manager);
    expect(withoutPlan).toEqual([{ id: plan.mentor.id, name: 'Ben Mentor' }]);
    expect((await board(plan.lead)).withoutPlan).toEqual([]);
    expect((await board(other.manager)).withoutPlan).toEqual([{ id: other.mentor.id, name: 'Ben Mentor' }]);
    await set('update people set deactivated_at = now() where id = $1', other.mentor.id);
    expect((await board(other.manager)).withoutPlan).toEqual([]);
  });

  test('holds the organisation’s holidays from a month before the first start on', async () => {
    await set(`insert into holidays (day, name) values (current_date + 3, 'Soon'), (current_date - 400, 'Long ago')`);
    const { holidays } = await board(plan.manager);
    expect(holidays).toEqual((await plan.hire.get('/plans/mine').expect(200)).body.holidays);
    expect(holidays).toHaveLength(1);
  });

  test('is not for who signed out', async () => {
    const leaver = await aPerson(milepost);
    await leaver.delete('/sessions/current').expect(204);
    expect((await leaver.get('/team').expect(401)).body.code).toBe('signed-out');
  });

  test.each(['?under=0', '?under=x', '?team=1.5', '?closed=yes', '?closed=', '?under=1&under=2', '?sort=name'])(
    'refuses %s',
    async (query) => {
      expect((await plan.manager.get(`/team${query}`).expect(400)).body.code).toBe('bad-input');
    },
  );

  test('follows another manager on the very next request', async () => {
    const next = await aPerson(milepost);
    await set('update people set manager_id = $1 where id = $2', next.id, plan.hire.id);
    expect(await ids(plan.manager)).toEqual([]);
    expect(await ids(plan.lead)).toEqual([]);
    expect(await board(next)).toMatchObject({ hires: [{ id: plan.id, relation: { manager: true } }] });
    await set('update people set manager_id = $1 where id = $2', plan.manager.id, plan.hire.id);
  });

  test('shows a hire who leads their own team everyone of it but themselves', async () => {
    const lead = await aPlan(milepost);
    const [{ id: team }] = await set(
      'insert into teams (name, lead_id) values ($1, $2) returning id',
      'Own',
      lead.hire.id,
    );
    await set('update people set team_id = $1 where id = any($2)', team, [lead.hire.id, lead.mentor.id]);
    const request = { personId: lead.mentor.id, templateSlug, startDate: today() };
    const { body } = await lead.manager.post('/plans', request).expect(201);
    expect(await ids(lead.hire)).toEqual([body.id]);
  });
});
