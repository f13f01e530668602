import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Pool } from 'pg';
import type { CheckInListView } from '../check-ins/check-in-list.view.js';
import { checkInList } from '../check-ins/check-in-list.sql.js';
import { hashOf } from '../access/session-token.js';
import { aPerson, templateSlug, type TestPerson } from '../testing/factories.js';
import { testApp, type TestApp } from '../testing/test-app.js';
import { narrowedBoard, teamBoard } from './team.sql.js';
import type { TeamBoardView } from './team.view.js';

let milepost: TestApp;
let head: TestPerson;

// 300 hires under three levels of managers, among 3,000 others who are none of the reader's
beforeAll(async () => {
  milepost = await testApp();
  head = await aPerson(milepost, { name: 'Head' });
  const below = async (name: string, count: number, managers: string) =>
    milepost.dataSource.query(
      `insert into people (name, email, manager_id)
      select '${name} ' || n, '${name}' || n || '@milepost.example', (array(${managers}))[1 + n % cardinality(array(${managers}))]
      from generate_series(1, $1) n`,
      [count],
    );
  await below('Lead', 3, `select id from people where name = 'Head'`);
  await below('Manager', 30, `select id from people where name like 'Lead %'`);
  await below('Hire', 300, `select id from people where name like 'Manager %'`);
  await below('Stranger', 3000, `select null::int8`);
  await milepost.dataSource.query(
    `with made as (
      insert into plans (person_id, template_version_id, start_date, created_by)
      select p.id, v.id, current_date - 20, p.id from people p,
        (select v.id from template_versions v join templates t on t.id = v.template_id where t.slug = $1) v
      where p.name like 'Hire %' or p.name like 'Stranger %' returning id
    ), phased as (
      insert into plan_phases (plan_id, key, position, title) select id, 'day-30', 1, 'beginning' from made
    ), meetings as (
      insert into check_ins (plan_id, phase_key) select id, 'day-30' from made
    )
    insert into plan_summary (plan_id, tally)
    select id, '{"phases": [{"key": "day-30", "required": 3, "actual": 1, "open": 2, "waiting": 0}], "waits": [], "blockers": []}' from made`,
    [templateSlug],
  );
  await milepost.dataSource.query('analyze');
});
afterAll(() => milepost.close());

const pool = (): Pool => (milepost.dataSource.driver as unknown as { master: Pool }).master;

test('300 hires come with one read and one statement', async () => {
  const alone = jest.spyOn(pool(), 'query');
  const connections = jest.spyOn(pool(), 'connect');
  const { body } = await head.get('/team').expect(200);
  const { hires, total, people } = body as TeamBoardView;
  expect([alone.mock.calls.length, connections.mock.calls.length]).toEqual([1, 1]);
  alone.mockRestore();
  connections.mockRestore();
  expect([hires.length, total]).toEqual([300, 300]);
  expect(new Set(hires.map(({ line }) => line.length))).toEqual(new Set([3]));
  expect(people).toHaveLength(34);
});

test('and so do their check-ins, each hire with the next one on the board', async () => {
  const alone = jest.spyOn(pool(), 'query');
  const { body } = await head.get('/check-ins').expect(200);
  expect(alone.mock.calls.length).toBe(1);
  alone.mockRestore();
  const { plans, total } = body as CheckInListView;
  expect([plans.length, total]).toEqual([300, 300]);
  expect(plans.map(({ checkIns }) => checkIns.length)).toEqual(Array(300).fill(1));
  const { hires } = (await head.get('/team').expect(200)).body as TeamBoardView;
  expect(hires.map(({ checkIns }) => checkIns.length)).toEqual(Array(300).fill(1));
});

test.each([
  ['whole board', teamBoard.text, '(bytea, boolean)', ', false'],
  ['narrowed board', narrowedBoard.text, '(bytea, boolean, int8, int8)', ', false, $under, null'],
  ['list of check-ins', checkInList.text, '(bytea)', ''],
])('the %s reads no goals, and nothing of any size from end to end', async (_, text, types, values) => {
  const token = hashOf(head.cookie.split('=')[1]!).toString('hex');
  const [{ under }] = await milepost.dataSource.query(`select id as under from people where name = 'Lead 1'`);
  const plan = await milepost.dataSource.transaction(async (manager) => {
    await manager.query('set local plan_cache_mode = force_generic_plan');
    await manager.query(`prepare board ${types} as ${text}`);
    const lines: Record<string, string>[] = await manager.query(
      `explain (analyze, costs off) execute board ('\\x${token}'${values.replace('$under', under)})`,
    );
    await manager.query('deallocate board');
    return lines.flatMap((line) => Object.values(line));
  });
  expect(plan.filter((line) => /\bgoals\b/.test(line))).toEqual([]);
  const whole = plan.filter((line) =>
    /Seq Scan on (people|plans|plan_summary|plan_phases|check_ins|assessments|sessions)\b/.test(line),
  );
  // an admin's board is all plans there are; for everyone else that part is never begun
  expect(whole.filter((line) => !line.includes('never executed'))).toEqual([]);
  const ofText = text === checkInList.text ? 'check_ins_pkey' : 'plan_summary_pkey';
  for (const index of ['people_manager_idx', 'plans_person_idx', 'plan_phases_pkey', ofText])
    expect(plan.some((line) => line.includes(index))).toBe(true);
});

test('1,000 hires are shown, and said to be of how many', async () => {
  const admin = await aPerson(milepost, { isAdmin: true });
  const { hires, total } = (await admin.get('/team').expect(200)).body as TeamBoardView;
  expect([hires.length, total]).toEqual([1000, 3300]);
  expect(hires[0]!.id).toBeLessThan(hires[999]!.id);
  const [{ newest }] = await milepost.dataSource.query('select max(id)::int as newest from plans');
  expect(hires[999]!.id).toBe(newest);
});
