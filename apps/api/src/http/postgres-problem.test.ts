import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Database } from '../database/database.js';
import { statement } from '../database/statement.js';
import { type TestApp, testApp } from '../testing/test-app.js';
import { ruleErrorOf } from './postgres-problem.js';

let test: TestApp;
beforeAll(async () => {
  test = await testApp();
});
afterAll(() => test.close());

/** What becomes of the error, whether TypeORM or the driver throws it. */
async function refusalsOf(name: string, sql: string): Promise<unknown[]> {
  const thrown = [
    await test.dataSource.query(sql).catch((error: unknown) => error),
    await test.app
      .get(Database)
      .read(statement(name, sql))
      .catch((error: unknown) => error),
  ];
  return thrown.map((error) => {
    expect(error).toBeInstanceOf(Error);
    const rule = ruleErrorOf(error);
    return rule && `${rule.status} ${rule.code}`;
  });
}

it.each([
  ['a value that does not fit', `select 'x'::text::bigint`, '400 unusable-value'],
  ['a number out of range', `select 99999999999::bigint::int`, '400 unusable-value'],
  [
    'a constraint with a name',
    `insert into people (name, email) values ('A', 'same@x.example'), ('B', 'SAME@x.example')`,
    '409 email-taken',
  ],
  [
    'a constraint without one',
    `insert into people (name, email, team_id) values ('A', 'a@x.example', 7)`,
    '409 conflict',
  ],
  ['a lock that took too long', `do $$ begin raise lock_not_available; end $$`, '503 busy'],
  ['a statement that took too long', `do $$ begin raise query_canceled; end $$`, '503 busy'],
  ['a server that stops', `do $$ begin raise admin_shutdown; end $$`, '503 database-away'],
  ['a server that is full', `do $$ begin raise disk_full; end $$`, '503 database-away'],
  ['a server that only reads', `do $$ begin raise read_only_sql_transaction; end $$`, '503 database-away'],
  ['what the role may not do', `delete from activity`, null],
  ['SQL that is wrong', `select nothing from nowhere`, null],
])('%s', async (name, sql, expected) => expect(await refusalsOf(name, sql)).toEqual([expected, expected]));

it.each(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT'])('a connection that fails with %s', (code) =>
  expect(ruleErrorOf(Object.assign(new Error('no answer'), { code }))).toMatchObject({
    status: 503,
    code: 'database-away',
    retryAfter: 5,
  }),
);

it('is not for errors of our own', () => expect(ruleErrorOf(new Error('a bug'))).toBeNull());
