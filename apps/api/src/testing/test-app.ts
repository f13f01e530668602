import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import supertest from 'supertest';
import { DataSource } from 'typeorm';
import { createApp } from '../app.js';
import { type Config, loadConfig } from '../config/config.js';
import { watchReplies } from './openapi-replies.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

/** The whole app on a database of its own. */
export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly database: TestDatabase;
  readonly dataSource: DataSource;
  /** An agent for requests: `request().get('/api/v1/health').expect(200)`. */
  request(): ReturnType<typeof supertest>;
  /** Throws when a reply was not as the OpenAPI description says. */
  close(): Promise<void>;
}

/** Boots the app as `npm start` does, on a free port. `changes` replace settings. */
export async function testApp(changes: Parameters<Config['with']>[0] = {}): Promise<TestApp> {
  const database = await createTestDatabase();
  const config = loadConfig({}).with({ databaseUrl: database.appUrl, demo: false, logLevel: 'silent', ...changes });
  const app = await createApp(config);
  const wrongReplies = watchReplies(app);
  await app.listen(0, '127.0.0.1');
  return {
    app,
    database,
    dataSource: app.get(DataSource),
    request: () => supertest(app.getHttpServer()),
    close: async () => {
      await app.close();
      await database.drop();
      const wrong = wrongReplies();
      if (wrong.length) throw new Error(`Replies that apps/api/openapi.json does not describe:\n${wrong.join('\n')}`);
    },
  };
}
