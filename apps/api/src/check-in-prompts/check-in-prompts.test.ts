import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { aCheckIn, type TestCheckIn } from '../testing/a-check-in.js';
import { templateSlug } from '../testing/factories.js';
import { type TestApp, testApp } from '../testing/test-app.js';

let test: TestApp;
let plan: TestCheckIn;

beforeAll(async () => {
  test = await testApp();
  plan = await aCheckIn(test);
});
afterAll(() => test.close());

const path = `/templates/${templateSlug}/check-in-prompts`;
const save = (prompts: object[], version: number) =>
  plan.admin.put(`${path}/start`, { prompts }).set('If-Match', `"${version}"`);

it('asks the usual questions until an admin changes them, and again afterwards', async () => {
  const usual = await plan.hire.get(path).expect(200);
  expect(usual.body).toMatchObject({ can: { edit: false } });
  expect(usual.body.stages.map(({ stage, usual: is }: { stage: string; usual: boolean }) => [stage, is])).toEqual([
    ['start', true],
    ['ownership', true],
    ['impact', true],
  ]);

  const kept = usual.body.stages[0].prompts[0];
  const saved = await save([kept, { hire: 'What surprised you?', manager: 'What surprised them?' }], 0).expect(200);
  const [start] = saved.body.stages;
  expect(start).toMatchObject({ usual: false, version: 1 });
  expect(start.prompts[0]).toEqual(kept);
  expect(start.prompts[1].key).toMatch(/^own-/);

  const checkIn = await plan.hire.get(plan.path()).expect(200);
  expect(checkIn.body.prompts).toEqual(start.prompts);

  const reset = await plan.admin.delete(`${path}/start`).expect(200);
  expect(reset.body.stages[0]).toMatchObject({ usual: true, version: 0 });
  await plan.admin.delete(`${path}/start`).expect(200);
});

it('shows what somebody else changed meanwhile', async () => {
  await save([{ hire: 'One', manager: 'One' }], 0).expect(200);
  const { body } = await save([{ hire: 'Two', manager: 'Two' }], 0).expect(412);
  expect(body.view.stages[0].prompts[0].hire).toBe('One');
});

it('refuses questions it does not know, and none at all', async () => {
  expect((await save([{ key: 'nobody', hire: 'x', manager: 'x' }], 1).expect(400)).body.errors[0].field).toBe(
    'prompts.0.key',
  );
  expect((await save([], 1).expect(400)).body.errors[0].field).toBe('prompts');
  await plan.admin
    .put(`${path}/never`, { prompts: [{ hire: 'x', manager: 'x' }] })
    .set('If-Match', '"0"')
    .expect(404);
  await plan.manager
    .put(`${path}/start`, { prompts: [{ hire: 'x', manager: 'x' }] })
    .set('If-Match', '"0"')
    .expect(403);
  await plan.hire.get('/templates/nothing/check-in-prompts').expect(404);
});
