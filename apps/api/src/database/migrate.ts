import pg from 'pg';
import { DataSource } from 'typeorm';
import { Refusal } from '../config/refusal.js';
import { grantAppRights } from './grants.js';
import { knownMigrations } from './known-migrations.js';
import { createActivityPartitions } from './partitions.js';

const MIGRATING = 20_263_002;

/**
 * Brings the schema up to this version as the owner, then the months of activity and the app role's rights. Several
 * servers may call it at once: they take turns. Throws Refusal, before any change, for a database of a newer version.
 * @returns the names of the migrations that ran now
 */
export async function migrate(ownerUrl: string, appRole: string): Promise<string[]> {
  const migrations = await knownMigrations();
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'milepost migrate' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATING]);
    await refuseNewer(client, new Set(migrations.map((migration) => migration.name)));
    await refuseWithoutRights(client);
    const dataSource = await new DataSource({
      type: 'postgres',
      url: ownerUrl,
      migrations,
      installExtensions: false,
    }).initialize();
    try {
      const ran = await dataSource.runMigrations({ transaction: 'each' });
      await createActivityPartitions(client, new Date());
      await grantAppRights(client, appRole);
      return ran.map((migration) => migration.name);
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await client.end();
  }
}

async function refuseWithoutRights(client: pg.Client): Promise<void> {
  const { rows } = await client.query(`select current_user as role, has_schema_privilege('public', 'create') as may`);
  if (!rows[0].may)
    throw new Refusal(`The role ${rows[0].role} may not change the schema: set DATABASE_OWNER_URL to one that may.`);
}

async function refuseNewer(client: pg.Client, known: Set<string>): Promise<void> {
  const { rows } = await client.query(`select to_regclass('public.migrations') is not null as recorded`);
  if (!rows[0].recorded) return;
  const recorded = await client.query<{ name: string }>('select name from migrations');
  if (recorded.rows.some((row) => !known.has(row.name)))
    throw new Refusal(
      'The database was made by a newer version of Milepost: start that version, or use another database.',
    );
}
