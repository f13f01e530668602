import { afterAll, afterEach, expect, test } from '@jest/globals';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.js';

const folder = await mkdtemp(join(tmpdir(), 'milepost-embedded-'));
let running: EmbeddedPostgres | undefined;

afterEach(async () => {
  await running?.stop();
  running = undefined;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const start = async () => (running = await startEmbeddedPostgres({ folder, sync: false }));

async function ask<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return (await client.query<Row>(sql).finally(() => client.end())).rows;
}

test('keeps what was written when it stops and starts again', async () => {
  const first = await start();
  await ask(first.ownerUrl, `create table kept as select 'Müller' as name`);
  await first.stop();
  const second = await start();
  expect(await ask(second.ownerUrl, `select name from kept where name ilike 'MÜLLER'`)).toEqual([{ name: 'Müller' }]);
});

test('gives the app a role that owns nothing and cannot change the schema', async () => {
  const { appUrl } = await start();
  await expect(ask(appUrl, 'create table mine ()')).rejects.toMatchObject({ code: '42501' });
  expect(await ask(appUrl, 'select rolsuper, rolcreatedb from pg_roles where rolname = current_user')).toEqual([
    { rolsuper: false, rolcreatedb: false },
  ]);
});

test('keeps the passwords to the owner of the folder', async () => {
  await start();
  expect((await stat(join(folder, 'postgres/access.json'))).mode & 0o777).toBe(0o600);
});

test('refuses a second Milepost on the same folder and leaves the first alone', async () => {
  const first = await start();
  await expect(startEmbeddedPostgres({ folder, sync: false })).rejects.toThrow('Another Milepost already runs');
  expect(await ask(first.appUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('takes over the server of a Milepost that was killed', async () => {
  const first = await start();
  // a killed process leaves its server behind, and only its connections end
  await ask(
    first.superuserUrl,
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'milepost keeper'`,
  );
  const second = await start();
  expect(second.appUrl).toBe(first.appUrl);
  expect(await ask(second.appUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('moves to another port when its own is taken', async () => {
  const first = await start();
  const other = await mkdtemp(join(tmpdir(), 'milepost-embedded-'));
  const second = await startEmbeddedPostgres({ folder: other, sync: false, port: Number(new URL(first.appUrl).port) });
  try {
    expect(new URL(second.appUrl).port).not.toBe(new URL(first.appUrl).port);
    expect(await ask(second.appUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  } finally {
    await second.stop();
    await rm(other, { recursive: true, force: true });
  }
});

test('refuses a folder of another Postgres and changes nothing in it', async () => {
  const version = join(folder, 'postgres/data/PG_VERSION');
  const before = await readFile(version, 'utf8');
  await writeFile(version, '99\n');
  await expect(start()).rejects.toThrow('was made by a newer version of Milepost');
  expect(await readFile(version, 'utf8')).toBe('99\n');
  await writeFile(version, before);
});
