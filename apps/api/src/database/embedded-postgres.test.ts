import { afterAll, afterEach, expect, test } from '@jest/globals';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { MilepostProcess } from '../testing/milepost-process.js';
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

const serverPid = async () => Number.parseInt(await readFile(join(folder, 'postgres/data/postmaster.pid'), 'utf8'));

test('takes over the server of a Milepost that was killed', async () => {
  const killed = await (await MilepostProcess.start({ MILEPOST_DATA: folder, MILEPOST_DEMO: '0' })).ready();
  const left = await serverPid();
  killed.signal('SIGKILL');
  await killed.ended;
  const second = await start();
  expect(await ask(second.appUrl, 'select count(*)::int as templates from templates')).toEqual([{ templates: 5 }]);
  expect(await serverPid()).toBe(left);
}, 60_000);

test('starts a server again that was killed, and stays the one Milepost of its folder', async () => {
  const { appUrl, superuserUrl } = await start();
  const killed = await serverPid();
  process.kill(killed, 'SIGKILL');
  const isKept = async () =>
    (await serverPid()) !== killed &&
    (await ask(superuserUrl, `select from pg_locks where locktype = 'advisory'`)).length > 0;
  for (const giveUp = Date.now() + 20_000; !(await isKept().catch(() => false)); await wait(50))
    if (Date.now() > giveUp) throw new Error('it did not come back');
  expect(await ask(appUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  await expect(startEmbeddedPostgres({ folder, sync: false })).rejects.toThrow('Another Milepost already runs');
}, 60_000);

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
