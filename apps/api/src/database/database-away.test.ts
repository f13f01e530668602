import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import supertest from 'supertest';
import { createApp } from '../app.js';
import { loadConfig } from '../config/config.js';
import { seedDemo } from '../demo/seed-demo.js';
import { seedTemplates } from '../templates/seed-templates.js';
import { DataSource } from 'typeorm';
import { fileURLToPath } from 'node:url';
import { aSession } from '../testing/factories.js';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.js';
import { migrate } from './migrate.js';

const folder = await mkdtemp(join(tmpdir(), 'milepost-away-'));
const start = () => startEmbeddedPostgres({ folder, sync: false });
const templates = fileURLToPath(new URL('../../../../templates/', import.meta.url));
let postgres: EmbeddedPostgres;
let app: NestFastifyApplication;
let cookie: string;

beforeAll(async () => {
  postgres = await start();
  await migrate(postgres.ownerUrl, 'milepost_app');
  app = await createApp(loadConfig({}).with({ databaseUrl: postgres.appUrl, logLevel: 'silent' }));
  const dataSource = app.get(DataSource);
  await seedTemplates(dataSource, templates);
  await seedDemo(dataSource, 'no hash', new Date());
  const [hire] = await dataSource.query('select person_id from plans where closed_at is null limit 1');
  cookie = await aSession(dataSource, Number(hire.person_id));
  await app.listen(0, '127.0.0.1');
}, 60_000);
afterAll(async () => {
  await app?.close();
  await postgres?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** A read that the guard checks, one that its own statement checks, a write in a transaction, and one that is public. */
const everyWay = () => {
  const api = supertest(app.getHttpServer());
  return [
    api.get('/api/v1/people').set('Cookie', cookie),
    api.get('/api/v1/plans/mine').set('Cookie', cookie),
    api.delete('/api/v1/sessions').set('Cookie', cookie),
    api.post('/api/v1/sessions').send({ email: 'somebody@milepost.example', password: 'wrong' }),
  ];
};
const statuses = async () => (await Promise.all(everyWay())).map(({ status }) => status);

test('says that the database is away, and recovers by itself when it is back', async () => {
  expect(await statuses()).toEqual([200, 200, 204, 401]);
  await postgres.stop();
  // the first requests meet connections that broke, later ones find no server
  for (let round = 0; round < 3; round++)
    for (const { status, headers, body } of await Promise.all(everyWay())) {
      expect({ status, code: body.code }).toEqual({ status: 503, code: 'database-away' });
      expect(headers).toMatchObject({
        'retry-after': '5',
        'content-type': expect.stringMatching(/^application\/problem\+json/),
      });
    }
  const alive = await supertest(app.getHttpServer()).get('/api/v1/health').expect(200);
  expect(alive.body.status).toBe('alive');
  const ready = await supertest(app.getHttpServer()).get('/api/v1/health/ready').expect(503);
  expect(ready.body).toMatchObject({ code: 'not-ready', detail: 'The database cannot be reached.' });
  postgres = await start();
  expect(await statuses()).toEqual([200, 200, 204, 401]);
  await supertest(app.getHttpServer()).get('/api/v1/health/ready').expect(200);
}, 60_000);

test('breaks off what is under way when the server restarts, and goes on', async () => {
  const held = everyWay();
  await Promise.all([postgres.stop(), ...held.map((request) => request.catch(() => undefined))]);
  postgres = await start();
  expect(await statuses()).toEqual([200, 200, 204, 401]);
}, 60_000);
