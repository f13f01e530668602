import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { processTime } from './cpu.js';
import { root } from './options.js';

const PATIENCE_MS = 60_000;

/** One of the two servers: a single Node process of its own, production mode. */
export class Server {
  private constructor(
    private readonly child: ChildProcess,
    readonly port: number,
  ) {}

  /** Starts it and waits until `path` answers. Throws with its output when it does not come up. */
  static async start(args: string[], port: number, path: string, env: Record<string, string>): Promise<Server> {
    const { PATH = '', HOME = '' } = process.env;
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { PATH, HOME, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    for (const giveUp = Date.now() + PATIENCE_MS; !(await answers(port, path)); await wait(50))
      if (child.exitCode !== null || Date.now() > giveUp) {
        child.kill();
        throw new Error(`${args.join(' ')} did not start:\n${output}`);
      }
    return new Server(child, port);
  }

  /** Processor time it has used so far, in milliseconds. */
  get used(): number {
    return processTime(this.child.pid!);
  }

  /** Asks it to end, and waits until it has. */
  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await ended;
  }
}

async function answers(port: number, path: string): Promise<boolean> {
  const reply = await fetch(`http://127.0.0.1:${port}${path}`).catch(() => undefined);
  return reply?.ok ?? false;
}
