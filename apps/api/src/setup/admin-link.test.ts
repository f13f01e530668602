import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { aPerson } from '../testing/factories.js';
import { MilepostProcess } from '../testing/milepost-process.js';
import { type TestApp, testApp } from '../testing/test-app.js';
import { AdminLinkService } from './admin-link.service.js';

let milepost: TestApp;
beforeAll(async () => {
  milepost = await testApp();
});
afterAll(() => milepost.close());

const linkFor = (email: string) => milepost.app.get(AdminLinkService, { strict: false }).create(email);

test('makes somebody an admin who chooses a new password', async () => {
  const ruth = await aPerson(milepost, { name: 'Ruth Okafor' });
  const token = (await linkFor(ruth.email.toUpperCase())).replace('/welcome/', '');
  const password = 'a password of my own';
  const reply = await milepost.request().put(`/api/v1/links/${token}/password`).send({ password }).expect(200);
  const cookie = String(reply.headers['set-cookie']).split(';')[0]!;
  const { body } = await milepost.request().get('/api/v1/me').set('Cookie', cookie).expect(200);
  expect(body).toMatchObject({ id: ruth.id, isAdmin: true });
  const written = await milepost.dataSource.query(
    `select verb, actor_id as actor from activity where subject_id = $1 order by id limit 2`,
    [ruth.id],
  );
  expect(written).toEqual([
    { verb: 'person-edited', actor: null },
    { verb: 'link-created', actor: null },
  ]);
});

test('ends the link before it', async () => {
  const { email } = await aPerson(milepost);
  const older = (await linkFor(email)).replace('/welcome/', '');
  await linkFor(email);
  await milepost.request().get(`/api/v1/links/${older}`).expect(410);
});

test('is for people who are here', async () => {
  await expect(linkFor('nobody@milepost.example')).rejects.toThrow('Nobody who is active here');
  const gone = await aPerson(milepost);
  await milepost.dataSource.query('update people set deactivated_at = now() where id = $1', [gone.id]);
  await expect(linkFor(gone.email)).rejects.toThrow('Nobody who is active here');
});

test('is printed at the server', async () => {
  const { email } = await aPerson(milepost);
  const hooks = new URL('../testing/typescript-hooks.mjs', import.meta.url).href;
  const program = fileURLToPath(new URL('../admin-link.ts', import.meta.url));
  const settings = { DATABASE_URL: milepost.database.appUrl, MILEPOST_DEMO: '1' };
  const run = async (...args: string[]) => {
    const process = await MilepostProcess.start(settings, { args: ['--import', hooks, program, ...args] });
    return { exit: await process.ended, output: process.output };
  };
  const { exit, output } = await run(email);
  expect({ exit, output }).toMatchObject({ exit: 0, output: expect.stringMatching(/:\d+\/welcome\/[\w-]{43}\n$/) });
  expect(await run('nobody@milepost.example')).toMatchObject({ exit: 1 });
});
