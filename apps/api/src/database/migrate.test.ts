import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { migrate } from './migrate.js';
import { createActivityPartitions } from './partitions.js';

let database: TestDatabase;
let owner: pg.Client;
let app: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = new pg.Client({ connectionString: database.ownerUrl });
  app = new pg.Client({ connectionString: database.appUrl });
  await Promise.all([owner.connect(), app.connect()]);
});
afterAll(async () => {
  await Promise.all([owner.end(), app.end()]);
  await database.drop();
});

const monthsOfActivity = async () =>
  (
    await owner.query<{ name: string }>(
      `select inhrelid::regclass::text as name from pg_inherits where inhparent = 'activity'::regclass order by 1`,
    )
  ).rows.map((row) => row.name);

test('has nothing to do twice, however many servers ask at once', async () => {
  const ran = await Promise.all([1, 2, 3].map(() => migrate(database.ownerUrl, 'milepost_app')));
  expect(ran.flat()).toEqual([]);
});

test.each(['update activity set at = now()', 'delete from activity', 'truncate activity'])(
  'keeps the app from changing what happened: %s',
  async (sql) => {
    await expect(app.query(sql)).rejects.toMatchObject({ code: '42501' });
  },
);

test('keeps the app from reaching what happened through a partition', async () => {
  for (const month of await monthsOfActivity())
    await expect(app.query(`delete from ${month}`)).rejects.toMatchObject({ code: '42501' });
});

test('keeps the app from the schema and the record of migrations', async () => {
  await expect(app.query('drop table activity')).rejects.toMatchObject({ code: '42501' });
  await expect(app.query('alter table people add column extra text')).rejects.toMatchObject({ code: '42501' });
  await expect(app.query('delete from migrations')).rejects.toMatchObject({ code: '42501' });
});

test('has a partition for this month and more than a year ahead', async () => {
  const months = await monthsOfActivity();
  const now = new Date();
  const later = new Date(Date.UTC(now.getUTCFullYear() + 1, now.getUTCMonth(), 1));
  for (const date of [now, later])
    expect(months).toContain(`activity_${date.toISOString().slice(0, 7).replace('-', '_')}`);
});

test('adds the coming months as time goes by', async () => {
  await createActivityPartitions(owner, new Date('2090-05-31T23:30:00Z'));
  const months = await monthsOfActivity();
  expect(months).toContain('activity_2088_05');
  expect(months).toContain('activity_2091_06');
});

test('refuses a role that may not change the schema, naming the setting', async () => {
  await expect(migrate(database.appUrl, 'milepost_app')).rejects.toThrow('set DATABASE_OWNER_URL');
});

test('refuses a database of a newer version', async () => {
  await owner.query(`insert into migrations (timestamp, name) values (9999999999999, 'Tomorrow9999999999999')`);
  await expect(migrate(database.ownerUrl, 'milepost_app')).rejects.toThrow('a newer version of Milepost');
});
