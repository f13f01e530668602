import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { knownMigrations } from './database/known-migrations.js';
import { demoPassword, demoSignIns } from './demo/demo-people.js';
import { type GivenPostgres, installedPostgres, startGivenPostgres } from './testing/given-postgres.js';
import { MilepostProcess } from './testing/milepost-process.js';

const servers = await installedPostgres();
const PATIENCE = 90_000;
const run = promisify(execFile);

async function ask<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return (await client.query<Row>(sql).finally(() => client.end())).rows;
}

const cookieOf = (reply: Response): string => reply.headers.getSetCookie()[0]!.split(';')[0]!;

const refuses = (milepost: MilepostProcess): Promise<boolean> =>
  milepost.fetch('/health').then(
    () => false,
    () => true,
  );

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (const giveUp = Date.now() + 20_000; !(await condition()); await wait(20))
    if (Date.now() > giveUp) throw new Error('waited in vain');
}

/** Asks for a change that has to wait for a lock, stops Milepost meanwhile, and lets the lock go once nobody gets in any more. */
async function stopMeanwhile(
  milepost: MilepostProcess,
  databaseUrl: string,
  cookie: string,
): Promise<{ status: number; exit: number | null }> {
  const { id } = (await (await milepost.fetch('/me', { headers: { cookie } })).json()) as { id: number };
  const holder = new pg.Client({ connectionString: databaseUrl });
  await holder.connect();
  await holder.query('begin');
  await holder.query('select from people where id = $1 for update', [id]);
  const { version } = (await (await milepost.fetch(`/people/${id}`, { headers: { cookie } })).json()) as {
    version: number;
  };
  const slow = milepost.send(
    'PATCH',
    `/people/${id}`,
    { timeZone: 'Asia/Tokyo' },
    { cookie, 'if-match': `"${version}"` },
  );
  const waiting = `select from pg_stat_activity where wait_event_type = 'Lock' and application_name = 'milepost'`;
  await until(async () => (await holder.query(waiting)).rows.length > 0);
  milepost.signal();
  await until(() => refuses(milepost));
  await holder.query('commit');
  await holder.end();
  return { status: (await slow).status, exit: await milepost.ended };
}

describe.each(servers)('on a given Postgres $major', (installed) => {
  let postgres: GivenPostgres;
  let one: MilepostProcess;
  let other: MilepostProcess;
  let cookie: string;

  beforeAll(async () => {
    postgres = await startGivenPostgres(installed);
    const settings = { DATABASE_URL: postgres.appUrl, DATABASE_OWNER_URL: postgres.ownerUrl };
    [one, other] = await Promise.all([MilepostProcess.start(settings), MilepostProcess.start(settings)]);
    await Promise.all([one.ready(), other.ready()]);
  }, PATIENCE);
  afterAll(async () => {
    await Promise.all([one?.stop(), other?.stop()]);
    await postgres?.stop();
  }, PATIENCE);

  test('two instances that start together migrate and fill in once', async () => {
    const ran = await ask<{ name: string }>(postgres.superuserUrl, 'select name from migrations order by id');
    expect(ran.map(({ name }) => name)).toEqual((await knownMigrations()).map(({ name }) => name));
    const versions = await ask(postgres.superuserUrl, 'select from template_versions');
    const templates = await ask(postgres.superuserUrl, 'select from templates');
    expect([versions.length, templates.length]).toEqual([5, 5]);
  });

  test('the serving role owns nothing', async () => {
    const owners = `select distinct tableowner as owner from pg_tables where schemaname = 'public'`;
    expect(await ask(postgres.superuserUrl, owners)).toEqual([{ owner: 'milepost_owner' }]);
  });

  test('each prints a good setup link, and one use ends both', async () => {
    const paths = [one, other].map(({ output }) => /http:\/\/localhost:\d+(\/setup\/[\w-]{43})/.exec(output)![1]!);
    expect(new Set(paths).size).toBe(2);
    for (const path of paths) expect((await one.fetch(path)).status).toBe(200);
    const ada = { name: 'Ada Winter', email: 'ada@milepost.example', timeZone: 'UTC' };
    const reply = await other.send('POST', paths[0]!, { ...ada, password: 'a password of my own' });
    expect(reply.status).toBe(201);
    cookie = cookieOf(reply);
    expect(await (await one.fetch('/me', { headers: { cookie } })).json()).toMatchObject({ isAdmin: true });
    expect((await one.fetch(paths[1]!)).status).toBe(410);
  });

  test(
    'a stopped instance answers what was under way, lets nobody in, and leaves the other alone',
    async () => {
      expect(await stopMeanwhile(one, postgres.superuserUrl, cookie)).toEqual({ status: 200, exit: 0 });
      expect((await other.fetch('/health/ready')).status).toBe(200);
      expect(await (await other.fetch('/me', { headers: { cookie } })).json()).toMatchObject({
        timeZone: 'Asia/Tokyo',
      });
    },
    PATIENCE,
  );

  if (existsSync(join(installed.bin, 'pg_dump')))
    test('a dump fills an empty database, and the other instance finds everything again', async () => {
      const program = async (name: string, ...args: string[]) => (await run(join(installed.bin, name), args)).stdout;
      const dump = join(await mkdtemp(join(tmpdir(), 'milepost-dump-')), 'milepost.dump');
      await program('pg_dump', '-Fc', '-f', dump, postgres.superuserUrl);
      const server = new URL(postgres.superuserUrl);
      server.pathname = '/postgres';
      await ask(server.href, 'drop database milepost with (force)');
      expect((await other.fetch('/health/ready')).status).toBe(503);
      await ask(server.href, 'create database milepost owner milepost_owner template template0');
      await program('pg_restore', '-d', postgres.superuserUrl, dump);
      await rm(dirname(dump), { recursive: true });
      expect((await other.fetch('/health/ready')).status).toBe(200);
      expect((await other.fetch('/me', { headers: { cookie } })).status).toBe(200);
      const again = await MilepostProcess.start({
        DATABASE_URL: postgres.appUrl,
        DATABASE_OWNER_URL: postgres.ownerUrl,
      });
      await again.ready();
      expect(await again.stop()).toBe(0);
    }, 90_000);
});

if (!servers.some(({ major }) => major === 15))
  test('skipped: there is no Postgres 15 here', () =>
    expect(existsSync('/usr/lib/postgresql/15/bin/postgres')).toBe(false));

test(
  'the embedded Postgres stops after the last request is answered',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'milepost-installation-'));
    const milepost = await MilepostProcess.start({ MILEPOST_DATA: folder });
    try {
      await milepost.ready();
      const { email } = demoSignIns[0]!;
      const cookie = cookieOf(await milepost.send('POST', '/sessions', { email, password: demoPassword }));
      const { port, superuser } = JSON.parse(await readFile(join(folder, 'postgres/access.json'), 'utf8'));
      const url = `postgres://postgres:${superuser}@127.0.0.1:${port}/milepost`;
      expect(await stopMeanwhile(milepost, url, cookie)).toEqual({ status: 200, exit: 0 });
      await expect(ask(url, 'select 1')).rejects.toThrow('ECONNREFUSED');
    } finally {
      await milepost.stop();
      await rm(folder, { recursive: true, force: true });
    }
  },
  PATIENCE,
);
