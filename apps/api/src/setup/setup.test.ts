import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { aPerson } from '../testing/factories.js';
import { type TestApp, testApp } from '../testing/test-app.js';
import { SetupService } from './setup.service.js';

let test: TestApp;
beforeEach(async () => {
  test = await testApp();
});
afterEach(() => test.close());

const ada = {
  name: 'Ada Winter',
  email: 'ada@milepost.example',
  password: 'a password of my own',
  timeZone: 'Europe/Berlin',
};
const makeLink = () => test.app.get(SetupService, { strict: false }).makeLink();
const tokenOf = async () => String(await makeLink()).replace('/setup/', '');
const read = (token: string) => test.request().get(`/api/v1/setup/${token}`);
const use = (token: string, changes: object = {}) =>
  test
    .request()
    .post(`/api/v1/setup/${token}`)
    .send({ ...ada, ...changes });
const age = (what: string) => test.dataSource.query(`update setup_links set ${what}`);

it('is where the sign-in leads while nobody is here', async () => {
  const signIn = () => test.request().post('/api/v1/sessions').send({ email: ada.email, password: ada.password });
  const { body } = await signIn().expect(401);
  expect(body).toMatchObject({ code: 'nobody-here', detail: expect.stringContaining('printed a link') });
  await aPerson(test);
  expect((await signIn().expect(401)).body.code).toBe('wrong-sign-in');
});

describe('the setup link', () => {
  it('makes the first admin and signs them in', async () => {
    const token = await tokenOf();
    const { body } = await read(token).expect(200);
    expect(Math.abs((Date.parse(body.expiresAt) - Date.now()) / 3_600_000 - 24)).toBeLessThan(0.1);
    const reply = await use(token).expect(201);
    const cookie = String(reply.headers['set-cookie']).split(';')[0]!;
    const { body: me } = await test.request().get('/api/v1/me').set('Cookie', cookie).expect(200);
    expect(me).toMatchObject({ name: 'Ada Winter', isAdmin: true, timeZone: 'Europe/Berlin' });
    await test.request().post('/api/v1/sessions').send({ email: ada.email, password: ada.password }).expect(201);
    const verbs = await test.dataSource.query('select verb, actor_id = subject_id as own from activity order by id');
    expect(verbs[0]).toEqual({ verb: 'person-added', own: true });
  });

  it('is not kept where it could be read', async () => {
    const token = await tokenOf();
    const [{ all }] = await test.dataSource.query(`select string_agg(l::text, '') as all from setup_links l`);
    expect(all).not.toContain(token);
  });

  it('works once, and ends every other one', async () => {
    const [one, other] = [await tokenOf(), await tokenOf()];
    await read(one).expect(200);
    await use(other).expect(201);
    for (const token of [one, other])
      for (const ask of [read(token), use(token, { email: 'eve@milepost.example' })])
        expect((await ask.expect(410)).body.code).toBe('setup-done');
    expect(await test.dataSource.query('select name from people')).toEqual([{ name: 'Ada Winter' }]);
  });

  it('works for one of many at once', async () => {
    const tokens = [await tokenOf(), await tokenOf()];
    const answers = await Promise.all(
      [0, 1, 2, 3].map((i) => use(tokens[i % 2]!, { email: `ada${i}@milepost.example` })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 410, 410, 410]);
    expect(await test.dataSource.query('select is_admin from people')).toEqual([{ is_admin: true }]);
  });

  it('ends with the next start, unless that one starts beside it', async () => {
    const first = await tokenOf();
    const beside = await tokenOf();
    await read(first).expect(200);
    await age(`created_at = now() - interval '3 minutes'`);
    const next = await tokenOf();
    for (const token of [first, beside]) expect((await read(token).expect(410)).body.code).toBe('setup-expired');
    await read(next).expect(200);
  });

  it('does nothing once it expired, and for nobody', async () => {
    const token = await tokenOf();
    await age('expires_at = now()');
    const { body } = await use(token).expect(410);
    expect(body).toMatchObject({ code: 'setup-expired', detail: expect.stringContaining('Start Milepost again') });
    await read('nothing').expect(404);
    await use('a'.repeat(43)).expect(404);
  });

  it('is not made, and not good, where somebody is', async () => {
    const token = await tokenOf();
    await aPerson(test);
    expect(await makeLink()).toBeNull();
    expect((await use(token).expect(410)).body.code).toBe('setup-done');
  });

  it('stays good when what was written will not do', async () => {
    const token = await tokenOf();
    const wrong = [
      ['name', ' '],
      ['email', 'ada'],
      ['password', 'short'],
      ['password', ada.email],
      ['timeZone', 'Berlin'],
    ] as const;
    for (const [field, value] of wrong)
      expect((await use(token, { [field]: value }).expect(400)).body.errors).toMatchObject([{ field }]);
    await use(token).expect(201);
  });

  it('cannot be guessed for long', async () => {
    for (let guess = 0; guess < 20; guess++) await use('a'.repeat(43)).expect(404);
    const { headers } = await use('a'.repeat(43)).expect(429);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  });
});
