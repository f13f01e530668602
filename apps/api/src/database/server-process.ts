import { spawn } from 'node:child_process';
import { closeSync, openSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { DataFolder } from './data-folder.js';
import { asPostgresWants } from './postgres-binaries.js';

const PATIENCE_MS = 60_000;
const LOG_LIMIT = 1_000_000;
const LAX = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/** The server's process: started by us, or left over from a Milepost that was killed. */
export class ServerProcess {
  private constructor(
    private readonly pid: number,
    private readonly exited: () => boolean,
  ) {}

  /** Starts the server in a session of its own: Ctrl-C in the terminal must not reach it before the app has drained. */
  static start(postgres: string, folder: DataFolder, port: number, sync: boolean): ServerProcess {
    const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC', ...(sync ? [] : LAX)];
    const args = ['-D', folder.data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
    const grown = (statSync(folder.log, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT;
    const log = openSync(folder.log, grown ? 'w' : 'a', 0o600);
    const child = spawn(...asPostgresWants(postgres, args), { detached: true, stdio: ['ignore', log, log] });
    closeSync(log);
    let exited = false;
    child.once('exit', () => (exited = true)).once('error', () => (exited = true));
    child.unref();
    return new ServerProcess(child.pid ?? 0, () => exited);
  }

  static adopt(pid: number): ServerProcess {
    return new ServerProcess(pid, () => !alive(pid));
  }

  /** Waits until the server lets people in. Throws StartError with the end of its log when it ends instead. */
  async connect(url: string, folder: DataFolder): Promise<pg.Client> {
    // asked of the folder, not of the port: somebody else may answer there
    for (const giveUp = Date.now() + PATIENCE_MS; (await folder.readyServer()) !== this.pid; await wait(20))
      if (this.exited() || Date.now() > giveUp) throw new StartError(await tail(folder.log));
    const client = new pg.Client({ connectionString: url, application_name: 'milepost keeper' });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }

  /** Ends the server the way that needs no recovery, and waits until it is gone. */
  async stop(): Promise<void> {
    this.signal('SIGINT');
    for (const patience = Date.now() + 30_000; !this.exited(); await wait(10))
      if (Date.now() > patience) this.signal('SIGQUIT');
  }

  private signal(name: NodeJS.Signals): void {
    try {
      process.kill(this.pid, name);
    } catch {
      // already gone
    }
  }
}

/** The server did not come up; `log` is the end of what it said. */
export class StartError extends Error {
  constructor(readonly log: string) {
    super(`The embedded Postgres did not start: ${log.trim().split('\n').at(-1) || 'it said nothing'}`);
  }

  get portTaken(): boolean {
    return /could not bind|could not create any TCP\/IP sockets/.test(this.log);
  }
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function tail(file: string): Promise<string> {
  return (await readFile(file, 'utf8').catch(() => '')).slice(-2000);
}
