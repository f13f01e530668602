// One embedded Postgres for all API test files, with a migrated and seeded database that each file copies.
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import './typescript-hooks.mjs';

export default async function setUp() {
  const { startTestServer } = await import('./test-server.ts');
  const folder = await mkdtemp(join(tmpdir(), 'milepost-test-'));
  globalThis.testServer = await startTestServer(folder);
  process.env.MILEPOST_TEST_SERVER = JSON.stringify(globalThis.testServer.urls);
}
