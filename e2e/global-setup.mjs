// The built app on an embedded Postgres of its own, with the demo organisation: what `npm start` gives a newcomer.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { unpackBrowser } from './browser.ts';

const main = fileURLToPath(new URL('../apps/api/dist/main.js', import.meta.url));
const PATIENCE_MS = 120_000;

export default async function setUp() {
  await unpackBrowser();
  const folder = await mkdtemp(join(tmpdir(), 'milepost-journeys-'));
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), MILEPOST_DATA: folder, LOG_LEVEL: 'warn', HOST: '127.0.0.1' };
  for (const name of ['DATABASE_URL', 'DATABASE_OWNER_URL', 'MILEPOST_DEMO', 'NODE_OPTIONS']) delete env[name];
  const output = [];
  const server = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  server.stdout.on('data', (text) => output.push(text));
  server.stderr.on('data', (text) => output.push(text));
  globalThis.journeys = { server, folder };
  process.env.MILEPOST_JOURNEYS = `http://127.0.0.1:${port}`;
  for (const giveUp = Date.now() + PATIENCE_MS; !(await ready(port)); await wait(100))
    if (server.exitCode !== null || Date.now() > giveUp) {
      server.kill();
      await rm(folder, { recursive: true, force: true });
      throw new Error(`Milepost did not start for the journeys:\n${output.join('')}`);
    }
}

async function ready(port) {
  const reply = await fetch(`http://127.0.0.1:${port}/api/v1/health/ready`).catch(() => undefined);
  return reply?.ok ?? false;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
