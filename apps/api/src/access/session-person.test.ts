import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type TestApp, testApp } from '../testing/test-app.js';
import { sessionPerson } from './session-person.js';

let test: TestApp;
beforeAll(async () => {
  test = await testApp();
});
afterAll(() => test.close());

it('finds a session by its indexes among many, however the statement is planned', async () => {
  await test.dataSource.query(`
    insert into people (name, email) select 'P' || n, n || '@x.example' from generate_series(1, 2000) n`);
  await test.dataSource.query(`
    insert into sessions (person_id, token_hash, previous_token_hash, expires_at)
    select p.id, sha256(('a' || p.id)::bytea), sha256(('b' || p.id)::bytea), now() + interval '1 day' from people p`);
  const plan = await test.dataSource.transaction(async (manager) => {
    await manager.query(`set local plan_cache_mode = force_generic_plan`);
    await manager.query(`prepare find_session (bytea) as ${sessionPerson}`);
    const lines: Record<string, string>[] = await manager.query(`explain execute find_session ('\\x00')`);
    await manager.query('deallocate find_session');
    return lines.flatMap((line) => Object.values(line)).join('\n');
  });
  expect(plan).toContain('sessions_token_hash_key');
  expect(plan).toContain('sessions_previous_token_key');
  expect(plan).toContain('people_pkey');
  expect(plan).not.toContain('Seq Scan');
});
