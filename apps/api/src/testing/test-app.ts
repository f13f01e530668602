import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import supertest from 'supertest';
import { DataSource } from 'typeorm';
import { createApp } from '../app.js';
import { type Config, loadConfig } from '../config/config.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

/** The whole app on a database of its own. */
export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly database: TestDatabase;
  readonly dataSource: DataSource;
  /** An agent for requests: `request().get('/api/v1/health').expect(200)`. */
  request(): ReturnType<typeof supertest>;
  close(): Promise<void>;
}

/** Boots the app as `npm start` does, without a port. `changes` replace settings. */
export async function testApp(changes: Parameters<Config['with']>[0] = {}): Promise<TestApp> {
  const database = await createTestDatabase();
  const config = loadConfig({}).with({ databaseUrl: database.appUrl, demo: false, logLevel: 'silent', ...changes });
  const app = await createApp(config);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return {
    app,
    database,
    dataSource: app.get(DataSource),
    request: () => supertest(app.getHttpServer()),
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}
