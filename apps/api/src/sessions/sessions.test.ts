import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aPerson, aSession, type TestPerson, testPassword } from '../testing/factories.js';
import { RuleError } from '../http/rule-error.js';
import { type TestApp, testApp } from '../testing/test-app.js';
import { Throttle } from './throttle.js';

let test: TestApp;
let ruth: TestPerson;
let jon: TestPerson;

beforeAll(async () => {
  test = await testApp();
  ruth = await aPerson(test, { name: 'Ruth Okafor', password: true });
  jon = await aPerson(test, { name: 'Jon Abara', password: true });
});
afterAll(() => test.close());
beforeEach(() => test.dataSource.query('delete from sign_in_failures'));

const signIn = (email: string, password: string) =>
  test
    .request()
    .post('/api/v1/sessions')
    .set('User-Agent', 'X11; Linux x86_64 Firefox/140.0')
    .send({ email, password });
const cookieOf = (response: { headers: Record<string, unknown> }) =>
  String(response.headers['set-cookie']).split(';')[0]!;

describe('signing in', () => {
  it('starts a session, with a cookie that scripts cannot read', async () => {
    const response = await signIn(ruth.email.toUpperCase(), testPassword).expect(201);
    expect(response.body).toMatchObject({ device: 'Firefox on Linux', current: true });
    expect(String(response.headers['set-cookie'])).toMatch(
      /^milepost_session=[\w-]{43}; .*Path=\/; HttpOnly; SameSite=Lax$/,
    );
    await test.request().get('/api/v1/me').set('Cookie', cookieOf(response)).expect(200);
  });

  it('ends the session that the browser had before', async () => {
    const first = cookieOf(await signIn(ruth.email, testPassword).expect(201));
    await signIn(ruth.email, testPassword).set('Cookie', first).expect(201);
    await test.request().get('/api/v1/me').set('Cookie', first).expect(401);
  });

  it('answers a wrong email, a wrong password and someone who left alike', async () => {
    const gone = await aPerson(test, { password: true });
    await test.dataSource.query('update people set deactivated_at = now() where id = $1', [gone.id]);
    const answers = [
      await signIn('nobody@milepost.example', testPassword).expect(401),
      await signIn(ruth.email, 'not the password').expect(401),
      await signIn(gone.email, testPassword).expect(401),
    ];
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]!.body.code).toBe('wrong-sign-in');
    expect(answers[0]!.headers['content-type']).toMatch('application/problem+json');
  });

  it('makes an account wait after five failures, and says how long', async () => {
    for (let attempt = 0; attempt < 5; attempt++) await signIn(ruth.email, 'wrong').expect(401);
    const blocked = await signIn(ruth.email, testPassword).expect(429);
    expect(blocked.body).toMatchObject({
      code: 'too-many-attempts',
      detail: 'Too many attempts. Try again in 30 seconds.',
    });
    expect(blocked.headers['retry-after']).toBe('30');
    await signIn(jon.email, testPassword).expect(201);
    await test.dataSource.query(`update sign_in_failures set blocked_until = now()`);
    await signIn(ruth.email, 'wrong').expect(401);
    expect((await signIn(ruth.email, 'wrong').expect(429)).headers['retry-after']).toBe('60');
  });

  it('lets no more through when the guesses come all at once', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => signIn(ruth.email, 'wrong')));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(7);
  });

  it('counts an account as one, however its letters are written', async () => {
    const milo = await aPerson(test, { name: 'Milo', password: true });
    const dotted = milo.email.toUpperCase().replaceAll('I', '\u0130');
    expect(dotted).not.toBe(milo.email.toUpperCase());
    await signIn(dotted, testPassword).expect(201);
    for (const email of [milo.email, dotted, milo.email.toUpperCase(), ` ${dotted} `, milo.email])
      await signIn(email, 'wrong').expect(401);
    await signIn(dotted, testPassword).expect(429);
  });

  it('keeps a block that another attempt set, whatever comes of this one', async () => {
    const throttle = test.app.get(Throttle);
    const key = { key: 'account:both@milepost.example', free: 2 };
    const wrong = () => throttle.attempt([key], () => Promise.reject(new RuleError('wrong-sign-in', '')));
    await throttle.attempt([key], () => expect(wrong()).rejects.toMatchObject({ code: 'wrong-sign-in' }));
    await expect(wrong()).rejects.toMatchObject({ code: 'too-many-attempts' });
  });

  it('lets an attempt that did not fail leave no block of its own', async () => {
    const throttle = test.app.get(Throttle);
    const key = { key: 'account:one@milepost.example', free: 1 };
    for (let attempt = 0; attempt < 3; attempt++)
      expect(await throttle.attempt([key], () => Promise.resolve(attempt))).toBe(attempt);
  });

  it('lets many in at once without locking them out of each other', async () => {
    const people = [ruth, jon];
    const answers = await Promise.all(Array.from({ length: 16 }, (_, i) => signIn(people[i % 2]!.email, testPassword)));
    const statuses = new Set(answers.map(({ status }) => status));
    expect([...statuses].filter((status) => status !== 201 && status !== 429)).toEqual([]);
    expect(statuses).toContain(201);
  });

  it('makes an address wait after twenty failures over many accounts', async () => {
    for (let account = 0; account < 20; account++) await signIn(`p${account}@milepost.example`, 'wrong').expect(401);
    await signIn(jon.email, testPassword).expect(429);
  });

  it('forgets the failures of an account that signed in', async () => {
    for (let attempt = 0; attempt < 4; attempt++) await signIn(ruth.email, 'wrong').expect(401);
    await signIn(ruth.email, testPassword).expect(201);
    for (let attempt = 0; attempt < 4; attempt++) await signIn(ruth.email, 'wrong').expect(401);
    await signIn(ruth.email, testPassword).expect(201);
  });
});

describe('a session', () => {
  /** As if that much time had gone by since the token was replaced and last seen. */
  const later = ({ id }: TestPerson, time: string) =>
    test.dataSource.query(
      'update sessions set rotated_at = rotated_at - $2::interval, seen_at = seen_at - $2::interval where person_id = $1',
      [id, time],
    );

  it('gets a new token after a day; the old one counts for another minute, then it ends the session', async () => {
    const person = await aPerson(test);
    await later(person, '25 hours');
    const next = cookieOf(await test.request().get('/api/v1/me').set('Cookie', person.cookie).expect(200));
    expect(next).not.toBe(person.cookie);
    const again = await test.request().get('/api/v1/me').set('Cookie', person.cookie).expect(200);
    expect(again.headers['set-cookie']).toBeUndefined();
    await test.request().get('/api/v1/me').set('Cookie', next).expect(200);
    await later(person, '61 seconds');
    await test.request().get('/api/v1/me').set('Cookie', person.cookie).expect(401);
    await test.request().get('/api/v1/me').set('Cookie', next).expect(401);
  });

  it('outlives a reply that was lost with the new token, and gets another', async () => {
    const person = await aPerson(test);
    await later(person, '25 hours');
    const lost = cookieOf(await test.request().get('/api/v1/me').set('Cookie', person.cookie).expect(200));
    await later(person, '10 hours');
    const next = cookieOf(await test.request().get('/api/v1/me').set('Cookie', person.cookie).expect(200));
    expect([person.cookie, lost]).not.toContain(next);
    await test.request().get('/api/v1/me').set('Cookie', lost).expect(401);
    await test.request().get('/api/v1/me').set('Cookie', next).expect(200);
    await later(person, '61 seconds');
    await test.request().get('/api/v1/me').set('Cookie', next).expect(200);
    await test.request().get('/api/v1/me').set('Cookie', person.cookie).expect(401);
    await test.request().get('/api/v1/me').set('Cookie', next).expect(401);
  });

  it('gets one new token when many requests come at once', async () => {
    const person = await aPerson(test);
    await later(person, '25 hours');
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => test.request().get('/api/v1/me').set('Cookie', person.cookie).expect(200)),
    );
    expect(answers.filter(({ headers }) => headers['set-cookie'])).toHaveLength(1);
  });

  it('is nobody without a cookie, with a wrong one, after its time and once the person left', async () => {
    await test.request().get('/api/v1/me').expect(401);
    await test.request().get('/api/v1/me').set('Cookie', 'milepost_session=x').expect(401);
    await test
      .request()
      .get('/api/v1/me')
      .set('Cookie', `milepost_session=${'a'.repeat(43)}`)
      .expect(401);
    const late = await aPerson(test);
    await test.dataSource.query(`update sessions set expires_at = now() where person_id = $1`, [late.id]);
    expect((await late.get('/me').expect(401)).body.code).toBe('signed-out');
    const gone = await aPerson(test);
    await test.dataSource.query('update people set deactivated_at = now() where id = $1', [gone.id]);
    await gone.get('/me').expect(401);
  });

  it('is remembered as used', async () => {
    const person = await aPerson(test);
    await test.dataSource.query(
      `update sessions set seen_at = now() - interval '1 hour', expires_at = now() + interval '1 day'`,
    );
    await person.get('/me').expect(200);
    const [row] = await test.dataSource.query(
      `select seen_at > now() - interval '1 minute' as seen, expires_at > now() + interval '29 days' as kept from sessions where person_id = $1`,
      [person.id],
    );
    expect(row).toEqual({ seen: true, kept: true });
  });

  it('is listed, ended one by one and all others at once', async () => {
    const person = await aPerson(test);
    const phone = await aSession(
      test.dataSource,
      person.id,
      'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Safari/604.1',
    );
    await aSession(test.dataSource, person.id, 'curl/8');
    const listed = (await person.get('/sessions').expect(200)).body as {
      id: number;
      device: string;
      current: boolean;
    }[];
    expect(listed.map(({ device }) => device).sort()).toEqual(['Safari on iPhone', 'Unknown device', 'Unknown device']);
    expect(listed.filter(({ current }) => current)).toHaveLength(1);
    const theirs = listed.find(({ device }) => device === 'Safari on iPhone')!.id;
    await jon.delete(`/sessions/${theirs}`).expect(404);
    await person.delete(`/sessions/${theirs}`).expect(204);
    await person.delete(`/sessions/${theirs}`).expect(204);
    await test.request().get('/api/v1/me').set('Cookie', phone).expect(401);
    await person.delete('/sessions').expect(204);
    expect((await person.get('/sessions').expect(200)).body).toHaveLength(1);
  });

  it('ends on signing out, as often as one likes', async () => {
    const person = await aPerson(test);
    const out = await person.delete('/sessions/current').expect(204);
    expect(String(out.headers['set-cookie'])).toMatch(/^milepost_session=;/);
    await test.request().delete('/api/v1/sessions/current').set('Cookie', person.cookie).expect(204);
    await test.request().delete('/api/v1/sessions/current').expect(204);
    await test.request().get('/api/v1/me').set('Cookie', person.cookie).expect(401);
  });
});

describe('changing the password', () => {
  const change = (person: TestPerson, current: string, next: string) =>
    person.put('/me/password').send({ current, next });

  it('ends the other sessions and keeps this one', async () => {
    const person = await aPerson(test, { password: true });
    const other = await aSession(test.dataSource, person.id);
    await change(person, testPassword, 'another long password').expect(204);
    await person.get('/me').expect(200);
    await test.request().get('/api/v1/me').set('Cookie', other).expect(401);
    await signIn(person.email, testPassword).expect(401);
    await signIn(person.email, 'another long password').expect(201);
    const rows = await test.dataSource.query(
      `select verb, detail::text as detail from activity where subject_id = $1 and verb = 'password-set'`,
      [person.id],
    );
    expect(rows).toEqual([{ verb: 'password-set', detail: '{}' }]);
  });

  it('refuses a wrong one, a short one and the email', async () => {
    const person = await aPerson(test, { password: true });
    const wrong = await change(person, 'wrong', 'another long password').expect(400);
    expect(wrong.body.errors).toEqual([expect.objectContaining({ field: 'current', code: 'wrong-password' })]);
    for (const next of ['too short', person.email.toUpperCase()]) {
      const weak = await change(person, testPassword, next).expect(400);
      expect(weak.body.errors).toEqual([expect.objectContaining({ field: 'next', code: 'weak-password' })]);
    }
    await change(person, testPassword, 'x'.repeat(201)).expect(400);
    await signIn(person.email, testPassword).expect(201);
  });

  it('cannot be guessed from an open session', async () => {
    const person = await aPerson(test, { password: true });
    for (let attempt = 0; attempt < 5; attempt++) await change(person, 'wrong', 'another long password').expect(400);
    await change(person, testPassword, 'another long password').expect(429);
  });
});
