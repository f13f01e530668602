import { once } from 'node:events';
import { createApp } from './app.js';
import type { Config } from './config/config.js';
import { migrate } from './database/migrate.js';
import { openDatabase } from './database/open-database.js';
import { reachDatabase } from './database/reach-database.js';
import { drain } from './http/drain.js';
import { refuseTakenPort } from './http/taken-port.js';
import { seed } from './seed.js';
import { say, step } from './step.js';

type Undo = () => Promise<unknown>;

/**
 * Serves until `asked` aborts: Postgres, schema, first data, then web and API. Ends in the opposite order: requests are
 * drained before their connections close, and Postgres stops last. Throws Refusal, with nothing changed, when it may
 * not start.
 */
export async function serve(config: Config, asked: AbortSignal): Promise<void> {
  const undo: Undo[] = [];
  try {
    await start(config, asked, undo);
    if (!asked.aborted) await once(asked, 'abort');
    say('Stopping Milepost.');
  } catch (error) {
    if (error !== asked.reason) throw error;
  } finally {
    for (const last of undo.reverse()) await last();
  }
}

async function start(config: Config, asked: AbortSignal, undo: Undo[]): Promise<void> {
  // the port comes first: a second Milepost must not touch the first one's database
  await refuseTakenPort(config);
  const database = await openDatabase(config);
  undo.push(database.close);
  asked.throwIfAborted();
  const { role } = await reachDatabase(database.appUrl, 'DATABASE_URL');
  if (config.databaseUrl && database.ownerUrl === database.appUrl)
    say(
      'One database role migrates and serves, which is for development only: set DATABASE_OWNER_URL beside DATABASE_URL.',
    );
  await step('Bringing the database up to date', migrate(database.ownerUrl, role));
  asked.throwIfAborted();
  const app = await createApp(config.with({ databaseUrl: database.appUrl }));
  undo.push(() => drain(app));
  const hint = await step('Filling in the first data', seed(app, config));
  asked.throwIfAborted();
  await app.listen(config.port, config.host);
  say(`Milepost is ready at ${config.origin}`);
  if (hint) say(hint);
  if (process.stdout.isTTY) say('Ctrl-C stops it.');
}
