import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { aCheckIn, type TestCheckIn } from '../testing/a-check-in.js';
import { aPerson, type TestPerson } from '../testing/factories.js';
import { type TestApp, testApp } from '../testing/test-app.js';

let test: TestApp;
let plan: TestCheckIn;
let path: string;

beforeAll(async () => {
  test = await testApp();
});
beforeEach(async () => {
  plan = await aCheckIn(test);
  path = plan.path();
});
afterAll(() => test.close());

const write = (who: TestPerson, note: 'shared' | 'private', text: string, version: number) =>
  who.put(`${path}/${note}-note`, { text }).set('If-Match', `"${version}"`);

it('shares a note with everybody who reads the check-in, while it is open', async () => {
  expect((await write(plan.hire, 'shared', 'Early', 0).expect(409)).body.code).toBe('check-in-not-open');
  await plan.manager.put(`${path}/opening`).expect(200);
  await write(plan.hire, 'shared', 'We meet on Fridays', 0).expect(200);
  await write(plan.hire, 'shared', 'We meet on Fridays', 0).expect(200);
  for (const who of [plan.manager, plan.lead, plan.teamLead])
    expect((await who.get(path).expect(200)).body.sharedNote).toMatchObject({ text: 'We meet on Fridays', version: 1 });
  for (const who of [plan.mentor, plan.admin]) expect((await who.get(path).expect(200)).body.sharedNote).toBeNull();
  await write(plan.lead, 'shared', 'Mine', 1).expect(403);
});

it('shows what stands there to the second of two who write at once', async () => {
  await plan.manager.put(`${path}/opening`).expect(200);
  const both = await Promise.all([
    write(plan.hire, 'shared', 'Hire’s words', 0),
    write(plan.manager, 'shared', 'Manager’s words', 0),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  const [won, lost] = both[0]!.status === 200 ? [both[0]!, both[1]!] : [both[1]!, both[0]!];
  expect(lost.body.view.sharedNote.text).toBe(won.body.sharedNote.text);
  await plan.hire.put(`${path}/shared-note`, { text: 'Without a version' }).expect(428);
});

it('keeps a private note for its writer alone, at any time and for whoever manages the hire later', async () => {
  await write(plan.manager, 'private', 'Ask about the move', 0).expect(200);
  await write(plan.hire, 'private', 'Ask for the course', 0).expect(200);
  expect((await plan.manager.get(path).expect(200)).body.privateNote.text).toBe('Ask about the move');
  expect((await plan.hire.get(path).expect(200)).body.privateNote.text).toBe('Ask for the course');
  for (const who of [plan.mentor, plan.lead, plan.admin])
    expect((await who.get(path).expect(200)).body.privateNote).toBeNull();
  const next = await aPerson(test, { name: 'Next Manager' });
  await test.dataSource.query('update people set manager_id = $1 where id = $2', [next.id, plan.hire.id]);
  const seen = await next.get(path).expect(200);
  expect(seen.body.privateNote).toBeNull();
  expect(JSON.stringify(seen.body)).not.toContain('Ask about the move');
  await write(plan.admin, 'private', 'Mine', 0).expect(403);
});

it('notices that a private note was written in another tab', async () => {
  await write(plan.hire, 'private', 'First', 0).expect(200);
  const { body } = await write(plan.hire, 'private', 'Second', 0).expect(412);
  expect(body.view.privateNote).toMatchObject({ text: 'First', version: 1 });
  await write(plan.hire, 'private', '', 1).expect(200);
});
