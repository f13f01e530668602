import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { DataFolder, freePort } from '../database/data-folder.js';
import { asPostgresWants, findPostgres } from '../database/postgres-binaries.js';
import { ServerProcess } from '../database/server-process.js';

const run = promisify(execFile);

/** A Postgres that somebody else looks after: Milepost knows it by its addresses alone. */
export interface GivenPostgres {
  readonly appUrl: string;
  readonly ownerUrl: string;
  readonly superuserUrl: string;
  stop(): Promise<void>;
}

/** The programs of a Postgres on this machine. */
export interface InstalledPostgres {
  major: number;
  bin: string;
}

/** The embedded server's programs, and those that the system has, from 15 on. */
export async function installedPostgres(): Promise<InstalledPostgres[]> {
  const { major, postgres } = await findPostgres();
  const debian = '/usr/lib/postgresql';
  const found = (await readdir(debian).catch(() => []))
    .filter((name) => Number(name) >= 15 && existsSync(join(debian, name, 'bin/postgres')))
    .map((name) => ({ major: Number(name), bin: join(debian, name, 'bin') }));
  return [{ major, bin: dirname(postgres) }, ...found.filter((one) => one.major !== major)];
}

/** Starts a server with its own settings, and prepares it as docs/operations.md tells operators to. */
export async function startGivenPostgres({ bin }: InstalledPostgres): Promise<GivenPostgres> {
  const path = await mkdtemp(join(tmpdir(), 'milepost-given-'));
  const folder = new DataFolder(path);
  await mkdir(folder.path, { mode: 0o700 });
  const passwordFile = join(path, 'password');
  await writeFile(passwordFile, 'super');
  const shape = ['-U', 'postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8'];
  await run(...asPostgresWants(join(bin, 'initdb'), ['-D', folder.data, ...shape, '--locale=C.UTF-8', '--no-sync']));
  const port = await freePort();
  const url = (user: string, password: string, database: string) =>
    `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
  const server = ServerProcess.start(join(bin, 'postgres'), folder, port, true);
  try {
    const superuser = await server.connect(url('postgres', 'super', 'postgres'), folder);
    await createRoles(superuser, join(bin, 'psql'), url('postgres', 'super', 'postgres')).finally(() =>
      superuser.end(),
    );
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    appUrl: url('milepost_app', 'app', 'milepost'),
    ownerUrl: url('milepost_owner', 'owner', 'milepost'),
    superuserUrl: url('postgres', 'super', 'milepost'),
    stop: async () => {
      await server.stop();
      await rm(path, { recursive: true, force: true });
    },
  };
}

/** Runs docker/create-roles.sql; the embedded server comes without psql, then we stand in for it. */
async function createRoles(superuser: pg.Client, psql: string, url: string): Promise<void> {
  const file = fileURLToPath(new URL('../../../../docker/create-roles.sql', import.meta.url));
  const passwords = { OWNER_PASSWORD: 'owner', APP_PASSWORD: 'app' };
  if (existsSync(psql)) {
    await run(psql, ['-X', '-v', 'ON_ERROR_STOP=1', '-f', file, url], { env: { ...process.env, ...passwords } });
    return;
  }
  const sql = (await readFile(file, 'utf8'))
    .replaceAll(/^(--|\\getenv ).*$/gm, '')
    .replace(`:'owner_password'`, `'owner'`)
    .replace(`:'app_password'`, `'app'`);
  for (const statement of sql.split(';').filter((text) => text.trim())) await superuser.query(statement);
}
