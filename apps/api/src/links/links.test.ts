import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPerson, type TestPerson, testPassword } from '../testing/factories.js';
import { type TestApp, testApp } from '../testing/test-app.js';

let test: TestApp;
let jon: TestPerson;
let ruth: TestPerson;

beforeAll(async () => {
  test = await testApp();
  jon = await aPerson(test, { name: 'Jon Abara', isAdmin: true });
  ruth = await aPerson(test, { name: 'Ruth Okafor' });
});
afterAll(() => test.close());

const password = 'a password of my own';
const make = (person: TestPerson, kind = 'invitation') => jon.post(`/people/${person.id}/links`).send({ kind });
const tokenOf = async (person: TestPerson, kind?: string) =>
  String((await make(person, kind).expect(201)).body.url).replace('/welcome/', '');
const read = (token: string) => test.request().get(`/api/v1/links/${token}`);
const use = (token: string, next = password) =>
  test.request().put(`/api/v1/links/${token}/password`).send({ password: next });

describe('making a link', () => {
  it('gives an address, once, and says how long it is good', async () => {
    for (const [kind, hours] of [
      ['invitation', 7 * 24],
      ['reset', 24],
    ] as const) {
      const { body } = await make(ruth, kind).expect(201);
      expect(body).toEqual({
        kind,
        url: expect.stringMatching(/^\/welcome\/[\w-]{43}$/),
        expiresAt: expect.any(String),
      });
      const left = (Date.parse(body.expiresAt) - Date.now()) / 3_600_000;
      expect(Math.abs(left - hours)).toBeLessThan(0.1);
    }
  });

  it('leaves no trace of the token', async () => {
    const token = await tokenOf(ruth);
    const [row] = await test.dataSource.query(
      `select (select string_agg(detail::text, '') from activity) as activity, (select string_agg(l::text, '') from sign_in_links l) as links`,
    );
    expect(row.activity + row.links).not.toContain(token);
    expect(row.activity).toContain('invitation');
  });

  it('is for admins, and for people who are here', async () => {
    await ruth.post(`/people/${ruth.id}/links`).send({ kind: 'reset' }).expect(403);
    await jon.post('/people/99999999999/links').send({ kind: 'reset' }).expect(404);
    expect((await make(ruth, 'gift').expect(400)).body.errors).toEqual([expect.objectContaining({ field: 'kind' })]);
    const gone = await aPerson(test);
    await jon.put(`/people/${gone.id}/deactivation`).expect(200);
    expect((await make(gone).expect(409)).body.code).toBe('person-deactivated');
  });

  it('ends the older ones', async () => {
    const older = await tokenOf(ruth);
    const newer = await tokenOf(ruth);
    expect((await read(older).expect(410)).body.code).toBe('link-expired');
    await read(newer).expect(200);
  });
});

describe('using a link', () => {
  it('sets the password, signs in, and ends every session from before', async () => {
    const person = await aPerson(test, { name: 'Noor Haddad' });
    const token = await tokenOf(person);
    expect((await read(token).expect(200)).body).toMatchObject({
      kind: 'invitation',
      name: 'Noor Haddad',
      email: person.email,
    });
    const used = await use(token).expect(200);
    const cookie = String(used.headers['set-cookie']).split(';')[0]!;
    expect((await test.request().get('/api/v1/me').set('Cookie', cookie).expect(200)).body.id).toBe(person.id);
    await person.get('/me').expect(401);
    await test.request().post('/api/v1/sessions').send({ email: person.email, password }).expect(201);
    expect((await read(token).expect(410)).body.code).toBe('link-used');
    expect((await use(token).expect(410)).body.code).toBe('link-used');
  });

  it('does nothing once the password was changed without it', async () => {
    const person = await aPerson(test, { password: true });
    const token = await tokenOf(person, 'reset');
    await person.put('/me/password').send({ current: testPassword, next: password }).expect(204);
    expect((await use(token).expect(410)).body.code).toBe('link-expired');
  });

  it('works for one of many at once', async () => {
    const person = await aPerson(test);
    const token = await tokenOf(person);
    const answers = await Promise.all(Array.from({ length: 5 }, (_, i) => use(token, `the password number ${i}`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410, 410, 410, 410]);
    const winner = answers.findIndex(({ status }) => status === 200);
    const signIn = { email: person.email, password: `the password number ${winner}` };
    await test.request().post('/api/v1/sessions').send(signIn).expect(201);
  });

  it('keeps the link when the password will not do', async () => {
    const person = await aPerson(test);
    const token = await tokenOf(person);
    expect((await use(token, 'short').expect(400)).body.errors).toEqual([
      expect.objectContaining({ field: 'password', code: 'weak-password' }),
    ]);
    await use(token).expect(200);
  });

  it('does nothing once it expired, for nobody, and for someone who left', async () => {
    const person = await aPerson(test, { password: true });
    const token = await tokenOf(person);
    await test.dataSource.query('update sign_in_links set expires_at = now() where person_id = $1', [person.id]);
    expect((await use(token).expect(410)).body.code).toBe('link-expired');
    await test.request().post('/api/v1/sessions').send({ email: person.email, password: testPassword }).expect(201);
    await use('a'.repeat(43)).expect(404);
    await read('nothing').expect(404);
    const gone = await aPerson(test);
    const theirs = await tokenOf(gone);
    await jon.put(`/people/${gone.id}/deactivation`).expect(200);
    await read(theirs).expect(404);
    await use(theirs).expect(404);
  });

  it('cannot be guessed for long', async () => {
    await test.dataSource.query('delete from sign_in_failures');
    for (let guess = 0; guess < 20; guess++) await use('a'.repeat(43)).expect(404);
    await use('a'.repeat(43)).expect(429);
    await test.dataSource.query('delete from sign_in_failures');
  });
});
