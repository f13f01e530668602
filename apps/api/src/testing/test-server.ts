import { rm } from 'node:fs/promises';
import { createApp } from '../app.js';
import { loadConfig } from '../config/config.js';
import { startEmbeddedPostgres } from '../database/embedded-postgres.js';
import { migrate } from '../database/migrate.js';
import { seed } from '../seed.js';

/** Where test files find the server; handed to them through the environment. */
export interface TestServerUrls {
  app: string;
  owner: string;
  superuser: string;
}

/** Starts a server that may lose its data, with one database made ready for copying. */
export async function startTestServer(folder: string): Promise<{ urls: TestServerUrls; stop(): Promise<void> }> {
  const server = await startEmbeddedPostgres({ folder, sync: false });
  await migrate(server.ownerUrl, 'milepost_app');
  const config = loadConfig({}).with({ databaseUrl: server.appUrl, demo: false, logLevel: 'silent' });
  const app = await createApp(config);
  await seed(app, config);
  await app.close();
  return {
    urls: { app: server.appUrl, owner: server.ownerUrl, superuser: server.superuserUrl },
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
