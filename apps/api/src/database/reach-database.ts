import pg from 'pg';
import { Refusal } from '../config/refusal.js';

const OLDEST = 15;

/** What a server says of itself. */
export interface ReachedDatabase {
  /** The role the address signs in as. */
  readonly role: string;
  /** Settings that are off and without which confirmed data may be lost. */
  readonly lossy: string[];
}

/** Connects once. Throws Refusal, naming the variable the address came from, when that fails or the server is too old. */
export async function reachDatabase(url: string, variable: string): Promise<ReachedDatabase> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ role: string; version: number; lossy: string[] }>(
      `select current_user as role, current_setting('server_version_num')::int / 10000 as version,
         array(select name::text from pg_settings
               where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off' order by 1) as lossy`,
    );
    const { version, ...reached } = rows[0]!;
    if (version < OLDEST)
      throw new Refusal(`The database server is Postgres ${version}; Milepost needs ${OLDEST} or newer.`);
    return reached;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`The database at ${place(url)} cannot be used (${reason(error)}): check ${variable}.`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

// the address without its password
function place(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}:${port || 5432}${pathname}`;
}

function reason(error: unknown): string {
  // several addresses of one name fail together, without a message of their own
  const first = error instanceof AggregateError ? (error.errors[0] as Error) : (error as Error);
  return first.message.replace(/\s+/g, ' ').trim();
}
