import type pg from 'pg';
import { Refusal } from '../config/refusal.js';
import { type Access, DataFolder, freePort } from './data-folder.js';
import { KeptServer, type OpenServer } from './kept-server.js';
import { findPostgres } from './postgres-binaries.js';
import { ServerProcess, StartError } from './server-process.js';

/** A running server of our own. */
export interface EmbeddedPostgres {
  /** The app's role: owns nothing. */
  readonly appUrl: string;
  /** The role that owns the database and migrates. */
  readonly ownerUrl: string;
  /** Who may do anything; for tests and measurements that make databases. */
  readonly superuserUrl: string;
  /** Stops the server and waits until it is gone. */
  stop(): Promise<void>;
}

interface Options {
  /** Where the data lives; made when it is missing. */
  folder: string;
  /** Only for data that may be lost, that is for tests: false. */
  sync: boolean;
  port?: number;
}

// the session that holds this lock is the one Milepost of the folder; a killed one loses it with its connection
const KEEPER = 20_263_001;

/**
 * Starts the Postgres that npm installed on a folder of its own, or takes over the one that a killed Milepost left
 * running. Throws Refusal when another Milepost uses the folder or a different version made it.
 */
export async function startEmbeddedPostgres({ folder, sync, port }: Options): Promise<EmbeddedPostgres> {
  const binaries = await findPostgres();
  const place = new DataFolder(folder);
  const access = await place.prepare(binaries, sync);
  if (port) access.port = port;
  const opened = await open(binaries.postgres, place, access, sync);
  if (!(await becomesOurs(opened)))
    throw new Refusal(`Another Milepost already runs on the data folder ${folder}: stop it, or set MILEPOST_DATA.`);
  await createRoles(opened.keeper, access);
  const kept = new KeptServer(opened, async () => {
    // at the port that everybody knows
    const again = await openOnce(binaries.postgres, place, access, sync);
    return (await becomesOurs(again)) ? again : undefined;
  });
  return {
    appUrl: url(access, 'milepost_app', access.app, 'milepost'),
    ownerUrl: url(access, 'milepost_owner', access.owner, 'milepost'),
    superuserUrl: superuserUrl(access),
    stop: () => kept.stop(),
  };
}

async function becomesOurs({ keeper }: OpenServer): Promise<boolean> {
  const { rows } = await keeper.query('select pg_try_advisory_lock($1) as mine', [KEEPER]);
  if (!rows[0].mine) await keeper.end();
  return rows[0].mine;
}

async function open(postgres: string, place: DataFolder, access: Access, sync: boolean): Promise<OpenServer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await openOnce(postgres, place, access, sync);
    } catch (error) {
      // the remembered port may be someone else's by now
      const mayMove = attempt < 4 && error instanceof StartError && error.portTaken;
      if (!mayMove) throw error;
      access.port = await freePort();
      await place.writeAccess(access);
    }
  }
}

/** Takes over the server that runs on the folder, or starts one. */
async function openOnce(postgres: string, place: DataFolder, access: Access, sync: boolean): Promise<OpenServer> {
  const running = await place.runningServer();
  if (running) {
    access.port = running.port;
    const server = ServerProcess.adopt(running.pid);
    return { server, keeper: await server.connect(superuserUrl(access), place) };
  }
  const server = ServerProcess.start(postgres, place, access.port, sync);
  try {
    return { server, keeper: await server.connect(superuserUrl(access), place) };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function createRoles(client: pg.Client, access: Access): Promise<void> {
  const has = async (sql: string): Promise<boolean> => (await client.query(sql)).rows.length > 0;
  // the passwords are hexadecimal, so they need no quoting of their own
  for (const [role, password] of [
    ['milepost_owner', access.owner],
    ['milepost_app', access.app],
  ])
    if (!(await has(`select from pg_roles where rolname = '${role}'`)))
      await client.query(`create role ${role} login password '${password}'`);
  if (!(await has(`select from pg_database where datname = 'milepost'`)))
    await client.query('create database milepost owner milepost_owner');
}

const superuserUrl = (access: Access): string => url(access, 'postgres', access.superuser, 'postgres');

function url(access: Access, user: string, password: string, database: string): string {
  return `postgres://${user}:${password}@127.0.0.1:${access.port}/${database}`;
}
