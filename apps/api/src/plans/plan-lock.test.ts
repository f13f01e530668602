import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { newToken } from '../access/session-token.js';
import { caller } from '../testing/caller.js';
import { aPerson, aPlan } from '../testing/factories.js';
import { testApp, type TestApp } from '../testing/test-app.js';

let milepost: TestApp;
beforeAll(async () => {
  milepost = await testApp();
});
afterAll(() => milepost.close());

test('who may not see a plan neither locks it nor waits for those who do', async () => {
  const plan = await aPlan(milepost);
  const outsider = await aPerson(milepost);
  const owner = new pg.Client({ connectionString: milepost.database.ownerUrl });
  await owner.connect();
  await owner.query('begin');
  await owner.query('select from plans where id = $1 for update', [plan.id]);
  const goal = `/goals/${plan.goal('day-30-1')}/completion`;
  const answers = [
    await caller(milepost, outsider.cookie).put(goal),
    await caller(milepost, outsider.cookie).put(`/plans/${plan.id}/mentor-sign-off`),
    await caller(milepost, `milepost_session=${newToken()}`).put(goal),
    await caller(milepost, null).put(goal),
  ];
  await owner.query('commit');
  await owner.end();
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 401, 401]);
});
