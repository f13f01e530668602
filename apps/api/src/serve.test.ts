import { afterEach, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Config, loadConfig } from './config/config.js';
import { freePort } from './database/data-folder.js';
import { serve } from './serve.js';
import { createTestDatabase } from './testing/test-database.js';

const undo: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const last of undo.splice(0).reverse()) await last();
});

async function settings(changes: Parameters<Config['with']>[0] = {}): Promise<Config> {
  const folder = await mkdtemp(join(tmpdir(), 'milepost-serve-'));
  undo.push(() => rm(folder, { recursive: true, force: true }));
  const port = await freePort();
  return loadConfig({ LOG_LEVEL: 'silent' }).with({
    port,
    host: '127.0.0.1',
    dataFolder: join(folder, 'data'),
    ...changes,
  });
}

const answer = (port: number) => fetch(`http://127.0.0.1:${port}/api/v1/health/ready`).catch(() => undefined);

async function serving(port: number): Promise<void> {
  for (const giveUp = Date.now() + 25_000; !(await answer(port))?.ok; await wait(50))
    if (Date.now() > giveUp) throw new Error('does not answer');
}

test('serves on an empty folder, stops when asked, and leaves nothing running', async () => {
  const config = await settings();
  const asked = new AbortController();
  const served = serve(config, asked.signal);
  await serving(config.port);
  asked.abort();
  await served;
  expect(await answer(config.port)).toBeUndefined();
  expect(existsSync(join(config.dataFolder, 'postgres/data/postmaster.pid'))).toBe(false);
});

test('stops while it starts when it is asked to', async () => {
  const config = await settings();
  const asked = new AbortController();
  const served = serve(config, asked.signal);
  asked.abort();
  await served;
  expect(existsSync(join(config.dataFolder, 'postgres/data/postmaster.pid'))).toBe(false);
});

test('says that the port is in use before it touches anything', async () => {
  const config = await settings();
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(config.port, '127.0.0.1', resolve));
  undo.push(() => new Promise((resolve) => other.close(resolve)));
  await expect(serve(config, new AbortController().signal)).rejects.toThrow(`Port ${config.port} is in use`);
  expect(existsSync(config.dataFolder)).toBe(false);
});

test('says that the database cannot be reached, without its password', async () => {
  const config = await settings({
    databaseUrl: `postgres://app:hush@127.0.0.1:${await freePort()}/milepost`,
    demo: false,
  });
  const refused = serve(config, new AbortController().signal);
  await expect(refused).rejects.toThrow(/cannot be used .* check DATABASE_URL/);
  await expect(refused).rejects.not.toThrow('hush');
});

test('refuses a server that may lose what it confirmed, except to try things out', async () => {
  const database = await createTestDatabase();
  undo.push(() => database.drop());
  const urls = { databaseUrl: database.appUrl, ownerDatabaseUrl: database.ownerUrl };
  const refused = serve(await settings({ ...urls, demo: false }), new AbortController().signal);
  await expect(refused).rejects.toThrow('fsync, full_page_writes, synchronous_commit off');

  const config = await settings({ ...urls, demo: true });
  const asked = new AbortController();
  const served = serve(config, asked.signal);
  await serving(config.port);
  asked.abort();
  await served;
});
