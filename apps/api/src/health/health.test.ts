import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { type TestApp, testApp } from '../testing/test-app.js';

let milepost: TestApp;
beforeAll(async () => {
  milepost = await testApp();
});
afterAll(() => milepost.close());

test('says that it is alive', async () => {
  const reply = await milepost.request().get('/api/v1/health').expect(200);
  expect(reply.body).toEqual({ status: 'alive' });
});

test('is ready when every migration is applied', async () => {
  const reply = await milepost.request().get('/api/v1/health/ready').expect(200);
  expect(reply.body).toEqual({ status: 'ready' });
});

test('is not ready while a migration waits', async () => {
  const owner = new pg.Client({ connectionString: milepost.database.ownerUrl });
  await owner.connect();
  await owner.query(`update migrations set name = 'Other'`);
  await owner.end();
  const reply = await milepost.request().get('/api/v1/health/ready').expect(503);
  expect(JSON.stringify(reply.body)).toContain('not applied');
});
