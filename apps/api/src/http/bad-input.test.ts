import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPerson, type TestPerson } from '../testing/factories.js';
import { type TestApp, testApp } from '../testing/test-app.js';

let test: TestApp;
let jon: TestPerson;

beforeAll(async () => {
  test = await testApp();
  jon = await aPerson(test, { name: 'Jon Abara', isAdmin: true });
});
afterAll(() => test.close());

/** Every route here that takes a body. */
const writes = [
  ['post', '/sessions'],
  ['put', '/me/password'],
  ['post', '/people'],
  ['patch', '/people/1'],
  ['post', '/people/1/links'],
  ['put', `/links/${'a'.repeat(43)}/password`],
  ['post', '/teams'],
  ['patch', '/teams/1'],
] as const;

const valid: Record<string, unknown> = { name: 'X', email: 'x@milepost.example' };
const send = (body: string, type = 'application/json') => jon.post('/people').set('Content-Type', type).send(body);

describe.each(writes)('%s %s', (method, url) => {
  it.each([
    ['no body', undefined, 400],
    ['malformed JSON', '{"name":', 400],
    ['a list', '[]', 400],
    ['a number', '7', 400],
    ['null', 'null', 400],
    ['a text', '"text"', 400],
    ['an unknown field', '{"__unknown":1}', 400],
    ['a prototype', '{"__proto__":{"isAdmin":true}}', 400],
    ['a constructor', '{"constructor":{"prototype":{"isAdmin":true}}}', 400],
    ['names of methods', '{"toString":1,"hasOwnProperty":2,"then":3,"valueOf":{}}', 400],
    ['nesting', `{"name":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, 400],
    ['1 MB', JSON.stringify({ name: 'x'.repeat(1_000_000) }), 413],
    ['NUL', '{"name":"a\\u0000b"}', 400],
    ['half a surrogate', '{"name":"a\\ud800b"}', 400],
  ])('refuses %s', async (_, body, status) => {
    const request = jon[method](url).set('If-Match', '"1"').set('Content-Type', 'application/json');
    const answer = await (body === undefined ? request : request.send(body));
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toMatch('application/problem+json');
    expect(answer.body).toMatchObject({
      type: 'about:blank',
      status,
      code: expect.any(String),
      detail: expect.any(String),
    });
    expect(answer.text).not.toMatch(/node_modules|\bat .*:\d+/);
  });
});

describe('a body', () => {
  it('names every field that is wrong, once', async () => {
    const body = {
      name: '',
      email: 'nobody',
      timeZone: 'Mars/Base',
      workingDays: [8],
      managerId: '1',
      isAdmin: 'yes',
      age: 7,
      title: 7,
    };
    const answer = await jon.post('/people').send(body).expect(400);
    expect(answer.body.code).toBe('bad-input');
    const codes = answer.body.errors
      .map(({ field, code }: { field: string; code: string }) => `${field} ${code}`)
      .sort();
    expect(codes).toEqual([
      'age unknown-field',
      'email email',
      'isAdmin flag',
      'managerId id',
      'name text',
      'timeZone time-zone',
      'title text',
      'workingDays working-days',
    ]);
  });

  it.each([
    ['name', null],
    ['name', '   '],
    ['name', 'x'.repeat(101)],
    ['name', { a: 1 }],
    ['name', ['a']],
    ['email', 'a@b'],
    ['email', `${'x'.repeat(250)}@milepost.example`],
    ['title', null],
    ['timeZone', '+02:00'],
    ['workingDays', []],
    ['workingDays', [1, 1]],
    ['workingDays', '12345'],
    ['managerId', 0],
    ['managerId', -1],
    ['managerId', 1.5],
    ['managerId', 1e300],
    ['teamId', 2 ** 53],
    ['isAdmin', null],
    ['isAdmin', 1],
  ])('refuses %s %j', async (field, value) => {
    const answer = await jon
      .post('/people')
      .send({ ...valid, [field]: value })
      .expect(400);
    expect(answer.body.errors).toEqual([expect.objectContaining({ field })]);
  });

  it('may hold a script: it is a text like any other', async () => {
    const name = '<script>alert(1)</script>';
    const answer = await jon.post('/people').send({ name, email: 'script@milepost.example' }).expect(201);
    expect(answer.body.name).toBe(name);
    expect(answer.headers['content-type']).toMatch('application/json');
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });

  it('may hold any letter that can be stored', async () => {
    const name = '😀 Müller 李';
    expect((await jon.post('/people').send({ name, email: 'letters@milepost.example' })).body.name).toBe(name);
  });

  it('names the field whose text cannot be stored', async () => {
    const answer = await send('{"email":"x@milepost.example","name":"a\\u0000"}').expect(400);
    expect(answer.body).toMatchObject({ code: 'unreadable-text', errors: [{ field: 'name' }] });
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/jsonx'])(
    'is not taken as %s',
    async (type) => {
      const answer = await send(JSON.stringify(valid), type).expect(415);
      expect(answer.body.code).toBe('unsupported-media-type');
    },
  );
});

describe('an address', () => {
  it.each([
    '0',
    '-1',
    '0x10',
    '1e3',
    '1.0',
    '01',
    '%201',
    '١',
    '99999999999999999999',
    '99999999999',
    'me',
    'null',
    "1'--",
  ])('finds nobody by the id %s', async (id) => {
    for (const answer of [
      await jon.get(`/people/${id}`),
      await jon.patch(`/people/${id}`).set('If-Match', '"1"').send({}),
      await jon.put(`/people/${id}/deactivation`),
      await jon.post(`/people/${id}/links`).send({ kind: 'reset' }),
      await jon.delete(`/teams/${id}`),
      await jon.delete(`/sessions/${id}`),
    ])
      expect([answer.status, answer.body.code]).toEqual([404, 'not-found']);
  });

  it.each([
    ['/people/%00', 400],
    ['/people?search=%00', 400],
    ['/people?search=%ED%A0%80', 200],
    ['/people/%', 400],
    ['/people/%ff', 400],
    [`/people/${'1'.repeat(500)}`, 404],
    ['/people?__proto__=1', 400],
    ['/nothing', 404],
    ['/links/x', 404],
  ])('%s is answered with a problem, or found', async (url, status) => {
    const answer = await jon.get(url);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toMatch(status === 200 ? 'application/json' : 'application/problem+json');
  });
});

describe('another site', () => {
  it.each([
    [{ 'Sec-Fetch-Site': 'cross-site' }, 403],
    [{ 'Sec-Fetch-Site': 'same-site' }, 403],
    [{ Origin: 'https://evil.example' }, 403],
    [{ Origin: 'null' }, 403],
    [{ 'Sec-Fetch-Site': 'same-origin' }, 204],
    [{ Host: 'milepost.example', Origin: 'https://milepost.example' }, 204],
    [{}, 204],
  ])('with %j gets %d', async (headers, status) => {
    const answer = await test.request().delete('/api/v1/sessions/current').set(headers);
    expect(answer.status).toBe(status);
    expect(answer.body.code).toBe(status === 403 ? 'cross-site' : undefined);
  });

  it('may be where a link comes from', () => jon.get('/me').set('Sec-Fetch-Site', 'cross-site').expect(200));
});
