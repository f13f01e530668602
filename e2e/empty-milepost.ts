import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../apps/api/dist/main.js', import.meta.url));

/** A Milepost in which nobody is yet. */
export interface EmptyMilepost {
  /** The link that it printed. */
  setupLink: string;
  stop(): Promise<void>;
}

/** Starts the built app on an embedded Postgres of its own, without the demo. Throws with what it said when it does not come up. */
export async function emptyMilepost(): Promise<EmptyMilepost> {
  const folder = await mkdtemp(join(tmpdir(), 'milepost-empty-'));
  const port = await freePort();
  const { PATH, HOME } = process.env;
  const settings = { PORT: String(port), HOST: '127.0.0.1', MILEPOST_ORIGIN: `http://127.0.0.1:${port}` };
  const env = { PATH, HOME, ...settings, MILEPOST_DATA: folder, MILEPOST_DEMO: '0', LOG_LEVEL: 'warn' };
  const server = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (output += String(text)));
  const stop = async (): Promise<void> => {
    await ended(server);
    await rm(folder, { recursive: true, force: true });
  };
  for (const giveUp = Date.now() + 60_000; ; await wait(50)) {
    const setupLink = /http:\S+\/setup\/[\w-]{43}/.exec(output)?.[0];
    if (setupLink) return { setupLink, stop };
    if (server.exitCode !== null || Date.now() > giveUp) {
      await stop();
      throw new Error(`Milepost printed no link:\n${output}`);
    }
  }
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const closed = once(server, 'close');
  server.kill();
  await closed;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
