import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type supertest from 'supertest';
import type { Problem } from './http/problem.js';
import { fitting, noBodies, noIds, unfit, type RequestSchema } from './testing/bad-input.js';
import { caller, type Caller } from './testing/caller.js';
import { aPlan, type TestPlan } from './testing/factories.js';
import { description, type ApiOperation, type ApiParameter } from './testing/openapi-replies.js';
import { everything } from './testing/everything.js';
import { testApp, type TestApp } from './testing/test-app.js';

let milepost: TestApp;
let plan: TestPlan;
let asking: Caller;
let before: string;

beforeAll(async () => {
  milepost = await testApp();
  plan = await aPlan(milepost);
  // acts for the hire and is an admin: nothing is refused for lack of rights
  await milepost.dataSource.query('update people set is_admin = true where id = $1', [plan.manager.id]);
  asking = caller(milepost, plan.manager.cookie);
  before = await everything(milepost);
});
afterAll(() => milepost.close());

interface Route {
  name: string;
  method: keyof Caller;
  path: string;
  operation: ApiOperation;
}

const routes: Route[] = Object.entries(description.paths).flatMap(([path, operations]) =>
  Object.entries(operations).map(([method, operation]) => ({
    name: `${method.toUpperCase()} ${path.replace('/api/v1', '')}`,
    method: method as keyof Caller,
    path: path.replace('/api/v1', ''),
    operation,
  })),
);
// files are no JSON; their own tests send them
const withBody = routes.filter(({ operation }) => operation.requestBody?.content['application/json']);
const takes =
  (place: ApiParameter['in'], header?: string) =>
  ({ operation }: Route): boolean =>
    operation.parameters?.some((parameter) => parameter.in === place && (!header || parameter.name === header)) ??
    false;

const schemaOf = ({ operation }: Route): RequestSchema => {
  const name = operation.requestBody!.content['application/json']!.schema.$ref.split('/').at(-1)!;
  return description.components.schemas[name] as RequestSchema;
};

/** The route's address; ids are those of the plan and what belongs to it. */
const addressOf = ({ path }: Route, id?: string): string =>
  path
    .replace('{token}', id ?? 'a'.repeat(43))
    .replace('{slug}', id ?? 'associate-infrastructure-engineer')
    .replace('{version}', id ?? '1')
    .replace('{id}', id ?? String(path.startsWith('/goals') ? plan.goal('day-30-1') : plan.id))
    // what belongs to the plan, by its number
    .replace(/\{\w+\}/g, id ?? '1');

/** What its questions must hold, each with something that fits. */
const questionsOf = ({ operation }: Route): string => {
  const asked = operation.parameters?.filter((parameter) => parameter.in === 'query' && parameter.required) ?? [];
  return asked.length
    ? `?${asked.map(({ name, schema }) => `${name}=${schema.enum?.[0] ?? (schema.type === 'string' ? 'a' : 1)}`).join('&')}`
    : '';
};

const send = (route: Route, body: unknown): supertest.Test =>
  asking[route.method](addressOf(route))
    .set({ 'content-type': 'application/json', 'if-match': '"1"' })
    .send(typeof body === 'string' ? body : JSON.stringify(body));

/** Refused with a problem that has a code, and not by our own fault; `what` names the case where it fails. */
async function expectProblem(what: unknown, request: supertest.Test, ...statuses: number[]): Promise<Problem> {
  const { status, headers, body, text } = await request;
  expect(statuses.map((expected) => ({ what, status: expected }))).toContainEqual({ what, status });
  expect(headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(body).toMatchObject({ status, code: expect.stringMatching(/^[a-z][a-z-]+$/) });
  expect(text).not.toMatch(/node_modules|\.js:\d|select |insert /);
  return body as Problem;
}

const changesNothing = () => test('and changes nothing', async () => expect(await everything(milepost)).toBe(before));

describe.each(withBody)('$name', (route) => {
  const schema = schemaOf(route);
  const fields = Object.entries(schema.properties);
  const whole = fitting(schema);

  test('refuses bodies that are none', async () => {
    for (const [what, body, status] of noBodies) await expectProblem(what, send(route, body), status);
  });

  test('refuses what is not sent as JSON', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'text/json',
    ])
      await expectProblem(type, send(route, whole).set('content-type', type), 415);
  });

  test('refuses fields it does not know', async () => {
    for (const name of ['unknown', 'id', 'toString', 'constructor', 'valueOf']) {
      const { errors } = await expectProblem(name, send(route, { ...whole, [name]: 1 }), 400);
      expect(errors).toMatchObject([{ field: name, code: 'unknown-field' }]);
    }
  });

  test.each(fields)('refuses what does not fit %s, and names it', async (field, fieldSchema) => {
    for (const value of unfit(fieldSchema)) {
      const { errors } = await expectProblem(value, send(route, { ...whole, [field]: value }), 400);
      // an entry of a list is named by its place: holidays.0.day
      const named = [...new Set(errors!.map((error) => error.field.split('.')[0]))];
      expect({ value, named, codes: errors!.every(({ code }) => code) }).toEqual({
        value,
        named: [field],
        codes: true,
      });
    }
  });

  test('refuses texts that cannot be stored, and names them', async () => {
    for (const [field, { type }] of fields.filter(([, { type }]) => type === 'string'))
      for (const text of ['a\u0000', '\ud800', 'a\udc00b']) {
        const problem = await expectProblem(`${type} ${field}`, send(route, { ...whole, [field]: text }), 400);
        expect(problem).toMatchObject({ code: 'unreadable-text', errors: [{ field }] });
      }
  });

  test('names each field that is missing', async () => {
    const { errors } = await expectProblem('nothing', send(route, schema.required ? {} : { unknown: 1 }), 400);
    expect(errors!.map(({ field }) => field).sort()).toEqual((schema.required ?? ['unknown']).toSorted());
  });

  changesNothing();
});

describe.each(routes.filter(takes('path')))('$name', (route) => {
  const ask = (id: string) => {
    const request = asking[route.method](addressOf(route, id) + questionsOf(route)).set('if-match', '"1"');
    return route.operation.requestBody ? request.send(fitting(schemaOf(route))) : request;
  };

  test('has nothing where no id is', async () => {
    // guesses at links are throttled
    const also = '429' in route.operation.responses ? [429] : [];
    for (const id of noIds) await expectProblem(id, ask(id), 404, ...also);
  });

  test('cannot read what is no text', async () => {
    for (const id of ['%00', 'a%00b', '%', '%ff', '%ed%a0%80']) await expectProblem(id, ask(id), 400);
  });

  changesNothing();
});

describe.each(routes.filter(takes('query')))('$name', (route) => {
  const unfitFor = ({ name, schema }: ApiParameter): string[] => {
    const numbers = schema.type === 'integer' ? ['', '0x10', '1e1', '-1', '1.5', 'x', '٣', '1 '] : [];
    const values = numbers.map((value) => `${name}=${encodeURIComponent(value)}`);
    return [...values, `${name}=1&${name}=2`, `${name}[a]=1`, `${name}=%00`];
  };

  test('refuses what does not fit its questions', async () => {
    const queries = route.operation.parameters!.filter((parameter) => parameter.in === 'query').flatMap(unfitFor);
    for (const query of [...queries, 'unknown=1', '__proto__=1', 'constructor=1', '__proto__[a]=1', 'toString=1'])
      await expectProblem(query, asking[route.method](`${addressOf(route)}?${query}`), 400);
  });
});

describe.each(withBody.filter(takes('header', 'Idempotency-Key')))('$name', (route) => {
  test('refuses keys that are none', async () => {
    for (const key of ['', ' ', 'a b', 'x'.repeat(101), 'é', 'a\tb']) {
      const request = send(route, fitting(schemaOf(route))).set('idempotency-key', key);
      expect((await expectProblem(key, request, 400)).code).toBe('bad-request-key');
    }
  });

  changesNothing();
});
