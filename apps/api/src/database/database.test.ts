import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { ruleErrorOf } from '../http/postgres-problem.js';
import { TeamEntity } from '../teams/team.entity.js';
import { type TestApp, testApp } from '../testing/test-app.js';
import { TRANSACTIONS } from './connection.js';
import { Database, type Transaction } from './database.js';
import { statement } from './statement.js';

const all = statement('test-all', 'select id, day, big from things order by id');
const add = statement('test-add', 'insert into things (id) values ($1)');
const lock = statement('test-lock', 'select id from things where id = $1 for update');

let milepost: TestApp;
let database: Database;

beforeAll(async () => {
  milepost = await testApp();
  database = milepost.app.get(Database);
  const owner = new pg.Client({ connectionString: milepost.database.ownerUrl });
  await owner.connect();
  await owner.query(
    `create table things (id int primary key, day date default '2026-03-29', big bigint default 9007199254740993)`,
  );
  await owner.query('grant all on things to milepost_app');
  await owner.end();
});
afterAll(() => milepost.close());
beforeEach(() => milepost.dataSource.query('delete from things'));

const ids = async () => (await database.read<{ id: number }>(all)).map((row) => row.id);

test('gives dates and big numbers as the text they are', async () => {
  await database.transaction((tx) => tx.query(add, [1]));
  expect(await database.read(all)).toEqual([{ id: 1, day: '2026-03-29', big: '9007199254740993' }]);
});

test('keeps all of a transaction or nothing', async () => {
  await database.transaction(async (tx) => {
    await tx.query(add, [1]);
    await tx.manager.query('insert into things (id) values (2)');
  });
  const failing = database.transaction(async (tx) => {
    await tx.query(add, [3]);
    await tx.query(add, [1]);
  });
  await expect(failing).rejects.toMatchObject({ code: '23505' });
  expect(await ids()).toEqual([1, 2]);
});

test('gives every connection back, whatever happens', async () => {
  await Promise.allSettled(
    Array.from({ length: 60 }, () =>
      database.transaction(() => {
        throw new Error('changed my mind');
      }),
    ),
  );
  expect(await ids()).toEqual([]);
});

test('tries once more when two transactions lock each other out', async () => {
  await database.transaction(async (tx) => {
    await tx.query(add, [1]);
    await tx.query(add, [2]);
  });
  let runs = 0;
  let held = 0;
  let meet = () => {};
  const bothHoldOne = new Promise<void>((resolve) => (meet = resolve));
  const locking = (first: number, second: number) =>
    database.transaction(async (tx) => {
      runs++;
      await tx.query(lock, [first]);
      if (++held === 2) meet();
      await bothHoldOne;
      await tx.query(lock, [second]);
    });
  await Promise.all([locking(1, 2), locking(2, 1)]);
  expect(runs).toBe(3);
});

test('reads on while many transactions wait for one locked row, and gives up what waits too long', async () => {
  await database.transaction((tx) => tx.query(add, [1]));
  const owner = new pg.Client({ connectionString: milepost.database.ownerUrl });
  await owner.connect();
  await owner.query('begin');
  await owner.query('select from things where id = 1 for update');
  const waiting = Promise.allSettled(
    Array.from({ length: 30 }, () => database.transaction((tx) => tx.query(lock, [1]))),
  );
  while ((await owner.query('select from pg_locks where not granted')).rowCount! < TRANSACTIONS)
    await new Promise((resolve) => setTimeout(resolve, 5));
  const before = performance.now();
  expect(await ids()).toEqual([1]);
  expect(performance.now() - before).toBeLessThan(4000);
  await new Promise((resolve) => setTimeout(resolve, 5500));
  await owner.query('commit');
  await owner.end();
  const outcomes = await waiting;
  const failed = outcomes.filter((outcome) => outcome.status === 'rejected');
  expect(new Set(failed.map(({ reason }) => reason.code))).toEqual(new Set(['55P03']));
  // whoever moves up in the row's queue begins to wait anew
  expect(failed.length).toBeGreaterThan(TRANSACTIONS / 2);
  expect(failed.length).toBeLessThanOrEqual(TRANSACTIONS);
}, 20_000);

const own = statement('test-own', 'select pg_backend_pid() as pid');
const end = statement('test-end', 'select pg_terminate_backend($1)');

test.each<[string, (tx: Transaction) => Promise<unknown>]>([
  ['a statement', (tx) => tx.query(add, [1])],
  ['an entity', (tx) => tx.manager.insert(TeamEntity, { name: 'Never' })],
  ['the commit', async () => undefined],
])('says that the database is away when the connection ends before %s', async (_, next) => {
  const lost = await database
    .transaction(async (tx) => {
      const [{ pid }] = (await tx.query<{ pid: number }>(own)) as [{ pid: number }];
      await database.read(end, [pid]);
      await wait(100);
      await next(tx);
    })
    .catch(ruleErrorOf);
  expect(lost).toMatchObject({ code: 'database-away', status: 503 });
});

test('works without prepared statements too', async () => {
  const plain = await testApp({ databaseUrl: milepost.database.appUrl, prepared: false });
  await plain.app.get(Database).transaction((tx) => tx.query(add, [7]));
  expect(
    await plain.app
      .get(Database)
      .read<{ name: string }>(statement('test-names', 'select name from pg_prepared_statements')),
  ).toEqual([]);
  expect(await ids()).toEqual([7]);
  await plain.close();
});

test('refuses two texts under one name', () => {
  expect(() => statement('test-all', 'select 1')).toThrow('test-all');
});
