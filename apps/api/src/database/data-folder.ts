import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Refusal } from '../config/refusal.js';
import { asPostgresWants, type PostgresBinaries } from './postgres-binaries.js';

const run = promisify(execFile);

/** How to reach the server of one data folder; kept in it, readable by its owner alone. */
export interface Access {
  port: number;
  superuser: string;
  owner: string;
  app: string;
}

/** `<folder>/postgres`, which holds the server's own files, its passwords and its log. */
export class DataFolder {
  readonly path: string;

  constructor(private readonly folder: string) {
    this.path = join(folder, 'postgres');
  }

  get data(): string {
    return join(this.path, 'data');
  }

  get log(): string {
    return join(this.path, 'log');
  }

  /** Makes the folder on the first start; refuses, untouched, one that this version cannot open. */
  async prepare(binaries: PostgresBinaries, sync: boolean): Promise<Access> {
    try {
      if (!existsSync(this.data)) await this.create(binaries, sync);
      await this.refuseOtherMajor(binaries.major);
      return JSON.parse(await readFile(join(this.path, 'access.json'), 'utf8')) as Access;
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
        throw new Refusal(
          `The data folder ${this.folder} cannot be read and written by this user: change its owner or set MILEPOST_DATA.`,
        );
      throw error;
    }
  }

  async writeAccess(access: Access): Promise<void> {
    const file = join(this.path, 'access.json');
    await writeFile(`${file}.new`, JSON.stringify(access), { mode: 0o600 });
    await rename(`${file}.new`, file);
  }

  /** The process that serves this folder, when one does. */
  async runningServer(): Promise<{ pid: number; port: number } | undefined> {
    const { pid, port } = await this.serverNote();
    return pid && (await this.serves(pid)) ? { pid, port } : undefined;
  }

  /** The process that serves this folder and is ready for connections. */
  async readyServer(): Promise<number | undefined> {
    const { pid, status } = await this.serverNote();
    return status === 'ready' ? pid : undefined;
  }

  /** What the server wrote down of itself: process, port and how far it is, each on a line of its own. */
  private async serverNote(): Promise<{ pid: number; port: number; status?: string }> {
    const lines = (await readFile(join(this.data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), status: lines[7]?.trim() };
  }

  /** After a crash the number in postmaster.pid may belong to a stranger by now. */
  private async serves(pid: number): Promise<boolean> {
    try {
      process.kill(pid, 0);
    } catch {
      return false;
    }
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(async () => {
      const listed = await run('ps', ['-o', 'command=', '-p', String(pid)]).catch(() => ({ stdout: '' }));
      return listed.stdout;
    });
    if (command.includes(this.data)) return true;
    await rm(join(this.data, 'postmaster.pid'), { force: true });
    return false;
  }

  private async create(binaries: PostgresBinaries, sync: boolean): Promise<void> {
    // built beside its place and moved in whole, so that an interrupted first start leaves nothing half made
    const unfinished = join(this.folder, `postgres.new-${process.pid}`);
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(unfinished, { recursive: true, mode: 0o700 });
    try {
      const access = { port: await freePort(), superuser: secret(), owner: secret(), app: secret() };
      const passwordFile = join(unfinished, 'password');
      await writeFile(passwordFile, access.superuser, { mode: 0o600 });
      const args = ['-D', join(unfinished, 'data'), '-U', 'postgres', `--pwfile=${passwordFile}`, '--encoding=UTF8'];
      args.push(
        '--auth=scram-sha-256',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        `--locale=${libcLocale}`,
      );
      if (!sync) args.push('--no-sync');
      await run(...asPostgresWants(binaries.initdb, args));
      await rm(passwordFile);
      await writeFile(join(unfinished, 'access.json'), JSON.stringify(access), { mode: 0o600 });
      await rename(unfinished, this.path);
    } finally {
      await rm(unfinished, { recursive: true, force: true });
    }
  }

  private async refuseOtherMajor(major: number): Promise<void> {
    const made = Number(await readFile(join(this.data, 'PG_VERSION'), 'utf8'));
    if (made === major) return;
    const age = made > major ? 'a newer version of Milepost' : 'an older version of Milepost';
    throw new Refusal(
      `The data folder ${this.folder} was made by ${age} (Postgres ${made}, this one runs ${major}): start that version, or set MILEPOST_DATA to another folder.`,
    );
  }
}

// under C, searching without regard to case would fold ASCII alone
const libcLocale = { linux: 'C.UTF-8', darwin: 'en_US.UTF-8' }[process.platform as string] ?? 'C';

const secret = (): string => randomBytes(24).toString('hex');

/** A port that nobody listens on at 127.0.0.1. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
