import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { Database } from '../database/database.js';
import { statement } from '../database/statement.js';
import { expectRefusal, recordOf } from '../testing/expect-change.js';
import { aPlan, type TestPlan } from '../testing/factories.js';
import { testApp, type TestApp } from '../testing/test-app.js';
import { ActivityLog } from './activity-log.js';

let milepost: TestApp;
let plan: TestPlan;

beforeAll(async () => {
  milepost = await testApp();
  plan = await aPlan(milepost);
});
afterAll(() => milepost.close());

describe('the activity', () => {
  test.each([
    `update activity set verb = 'other'`,
    'delete from activity',
    'truncate activity',
    'update activity_rest set actor_id = 1',
    'delete from activity_rest',
    'drop table activity',
    'alter table activity disable trigger all',
    'create table activity_other (id int)',
    'drop trigger keep_activity on activity',
  ])('is beyond the app’s role: %s', async (sql) => {
    await expect(milepost.dataSource.query(sql)).rejects.toMatchObject({ driverError: { code: '42501' } });
  });

  test('is beyond the app’s role month by month', async () => {
    const months: { name: string }[] = await milepost.dataSource.query(
      `select inhrelid::regclass::text as name from pg_inherits where inhparent = 'activity'::regclass`,
    );
    expect(months.length).toBeGreaterThan(30);
    for (const { name } of months)
      for (const sql of [`update ${name} set verb = 'other'`, `delete from ${name}`, `truncate ${name}`])
        await expect(milepost.dataSource.query(sql)).rejects.toMatchObject({ driverError: { code: '42501' } });
  });

  test('is kept even from its owner’s slips', async () => {
    const owner = new pg.Client({ connectionString: milepost.database.ownerUrl });
    await owner.connect();
    await expect(owner.query(`update activity set verb = 'other'`)).rejects.toMatchObject({ code: '42501' });
    await expect(owner.query('delete from activity')).rejects.toMatchObject({ code: '42501' });
    await owner.end();
  });

  test('has no row of a change that failed', async () => {
    const failing = milepost.app.get(Database).transaction(async (tx) => {
      await milepost.app.get(ActivityLog).write(tx, { verb: 'goal-ticked', actorId: plan.hire.id, planId: plan.id });
      await tx.query(statement('test-fail', 'select 1 / 0'));
    });
    await expect(failing).rejects.toMatchObject({ code: '22012' });
    expect((await recordOf(milepost, plan.id)).verbs).toEqual(['plan-started']);
  });

  test('and the fact stand or fall together', async () => {
    const owner = new pg.Client({ connectionString: milepost.database.ownerUrl });
    await owner.connect();
    await owner.query(`alter table plan_summary add constraint refuse_all check (written_at < '2000-01-01') not valid`);
    const tick = plan.hire.put(`/goals/${plan.goal('day-30-1')}/completion`);
    await expectRefusal(milepost, plan, tick, 409, 'conflict');
    const { rows } = await owner.query('select from completions where plan_id = $1', [plan.id]);
    expect(rows).toHaveLength(0);
    await owner.query('alter table plan_summary drop constraint refuse_all');
    await owner.end();
    await plan.hire.put(`/goals/${plan.goal('day-30-1')}/completion`).expect(200);
    expect((await recordOf(milepost, plan.id)).verbs).toEqual(['plan-started', 'goal-ticked']);
  });
});
