import type { IncomingMessage } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type supertest from 'supertest';
import { caller, type Caller } from './testing/caller.js';
import { everything } from './testing/everything.js';
import { aPlan, type TestPeople, type TestPlan } from './testing/factories.js';
import { description } from './testing/openapi-replies.js';
import { roles, routeTable, type Scene } from './testing/route-table.js';
import { testApp, type TestApp } from './testing/test-app.js';

let milepost: TestApp;

beforeAll(async () => {
  milepost = await testApp();
});
afterAll(() => milepost.close());

test('every route of the API has its row, and every row its route', () => {
  const described = Object.entries(description.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path.replace('/api/v1', '')}`),
  );
  expect(routeTable.map(({ route }) => route).sort()).toEqual(described.sort());
});

describe.each(roles)('as %s', (role) => {
  let scene: Scene;
  let asking: Caller;

  beforeAll(async () => {
    scene = { test: milepost, plan: await aPlan(milepost) };
    asking = role === 'nobody' ? caller(milepost, null) : scene.plan[role];
  });

  test.each(routeTable.map((row) => ({ ...row, status: row.expected[role] })))(
    '$route answers $status',
    async ({ route, path, body, headers, endless, status }) => {
      const method = route.split(' ', 1)[0]!.toLowerCase() as keyof Caller;
      const address = await path(scene);
      const request = asking[method](address, await body?.(scene)).set(
        typeof headers === 'function' ? await headers(scene) : (headers ?? {}),
      );
      if (endless && status === 200) void request.buffer(true).parse(noFurther);
      const reply = await request;
      expect({ status: reply.status, code: reply.body.code }).toEqual({
        status,
        code: codes[status] ?? reply.body.code,
      });
    },
  );
});

describe('with an Idempotency-Key', () => {
  const takesKey = (route: string): boolean => {
    const [method, path] = route.split(' ') as [string, string];
    const { parameters = [] } = description.paths[`/api/v1${path}`]![method.toLowerCase()]!;
    return parameters.some(({ name }) => name === 'Idempotency-Key');
  };
  const rows = routeTable.filter(({ route }) => takesKey(route));
  let plan: TestPlan;

  beforeAll(async () => {
    plan = await aPlan(milepost);
  });

  test.each(rows)('$route refuses the key of another request', async ({ path, body, headers, expected }) => {
    const scene = { test: milepost, plan };
    const role = roles.find((one) => one !== 'nobody' && expected[one] < 300) as keyof TestPeople;
    const address = await path(scene);
    const first = (await body!(scene)) as object | Buffer;
    const sent = typeof headers === 'function' ? await headers(scene) : headers;
    const send = (what: object) =>
      plan[role].post(address, what).set({ ...sent, 'idempotency-key': `routes-${address}` });
    await send(first).expect(expected[role]);
    await allRead();
    const before = await everything(milepost);
    const other = Buffer.isBuffer(first) ? Buffer.concat([first, Buffer.from(' ')]) : { ...first, more: 1 };
    const refused = await send(other).expect(422);
    expect(refused.body.code).toBe('request-key-reused');
    expect(await everything(milepost)).toBe(before);
  });
});

/** Until each document that was brought is read: that ends after the reply. */
async function allRead(): Promise<void> {
  const unread = () => milepost.dataSource.query(`select from blueprint_imports where status = 'reading'`);
  while ((await unread()).length) await pause(50);
}

/** Reads a reply no further than its headers. */
const noFurther: Parameters<supertest.Test['parse']>[0] = (reply, done) => {
  (reply as unknown as IncomingMessage).destroy();
  done(null, {});
};

/** What refuses for the reader's sake says so by these codes. */
const codes: Record<number, string> = { 401: 'signed-out', 403: 'forbidden', 404: 'not-found' };
