import type { Config } from '../config/config.js';
import { step } from '../step.js';
import { refuseLossyServer } from './durability.js';
import { startEmbeddedPostgres } from './embedded-postgres.js';
import { reachDatabase } from './reach-database.js';

/** The database that the settings name, reached. */
export interface OpenDatabase {
  readonly appUrl: string;
  /** The same as `appUrl` where no owner is given. */
  readonly ownerUrl: string;
  /** Stops the embedded server; a given one goes on. */
  close(): Promise<unknown>;
}

/** Reaches the given server, or starts the embedded one. Throws Refusal where that cannot be, or where data might be lost. */
export const openDatabase = (config: Config): Promise<OpenDatabase> =>
  config.databaseUrl ? givenServer(config, config.databaseUrl) : embeddedServer(config);

async function embeddedServer({ dataFolder }: Config): Promise<OpenDatabase> {
  const postgres = await step('Starting Postgres', startEmbeddedPostgres({ folder: dataFolder, sync: true }));
  const { appUrl, ownerUrl } = postgres;
  return { appUrl, ownerUrl, close: () => step('Stopping Postgres', postgres.stop()) };
}

async function givenServer({ ownerDatabaseUrl, demo }: Config, appUrl: string): Promise<OpenDatabase> {
  const { lossy } = await step('Reaching the database', reachDatabase(appUrl, 'DATABASE_URL'));
  if (!demo) refuseLossyServer(lossy);
  if (ownerDatabaseUrl) await reachDatabase(ownerDatabaseUrl, 'DATABASE_OWNER_URL');
  return { appUrl, ownerUrl: ownerDatabaseUrl ?? appUrl, close: async () => undefined };
}
