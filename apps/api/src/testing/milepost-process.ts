import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../database/data-folder.js';

const hooks = new URL('./typescript-hooks.mjs', import.meta.url).href;
const main = fileURLToPath(new URL('../main.ts', import.meta.url));

/** How to start the sources; the built program is started as any other. */
const fromSources = ['--import', hooks, main];

/** Milepost in a process of its own, as an operator starts it. */
export class MilepostProcess {
  /** All it said so far. */
  output = '';
  readonly ended: Promise<number | null>;

  private constructor(
    private readonly child: ChildProcess,
    readonly port: number,
  ) {
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (this.output += String(text)));
    this.ended = once(child, 'close').then(([code]) => code as number | null);
  }

  /** Starts it with these settings alone, on a free port. */
  static async start(
    settings: Record<string, string>,
    { args = fromSources, cwd }: { args?: string[]; cwd?: string } = {},
  ): Promise<MilepostProcess> {
    const port = await freePort();
    const { PATH, HOME } = process.env;
    const env = { PATH, HOME, PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL: 'warn', ...settings };
    return new MilepostProcess(spawn(process.execPath, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] }), port);
  }

  /** Waits until it is ready. Throws with what it said when it ends instead. */
  async ready(): Promise<this> {
    const giveUp = Date.now() + 50_000;
    while (!(await this.fetch('/health/ready').catch(() => undefined))?.ok) {
      if (this.child.exitCode !== null || Date.now() > giveUp)
        throw new Error(`Milepost did not start:\n${this.output}`);
      await wait(50);
    }
    return this;
  }

  /** Asks it for a path below /api/v1, on a connection of its own. */
  fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { connection: 'close', ...(init.headers as Record<string, string> | undefined) };
    return fetch(`http://127.0.0.1:${this.port}/api/v1${path}`, { ...init, headers });
  }

  /** Sends JSON. */
  send(method: string, path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    const type = { 'content-type': 'application/json' };
    return this.fetch(path, { method, body: JSON.stringify(body), headers: { ...type, ...headers } });
  }

  signal(name: NodeJS.Signals = 'SIGTERM'): void {
    this.child.kill(name);
  }

  /** Stops it and gives its exit code. */
  async stop(): Promise<number | null> {
    this.signal();
    return this.ended;
  }
}
