import { connect } from 'node:net';
import { once } from 'node:events';
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../app.js';
import { loadConfig } from '../config/config.js';
import { aPlan, aSession, type TestPlan } from '../testing/factories.js';
import { type OpenEvents, openEvents, portOf } from '../testing/open-events.js';
import { type TestApp, testApp } from '../testing/test-app.js';
import { LiveService } from './live.service.js';
import { MOST_PER_SESSION, type OpenStreams } from './open-streams.js';

let milepost: TestApp;
/** A second instance of the app on the same database. */
let second: NestFastifyApplication;
let plan: TestPlan;
const opened: OpenEvents[] = [];

async function anotherInstance(): Promise<NestFastifyApplication> {
  const { appUrl } = milepost.database;
  const app = await createApp(loadConfig({}).with({ databaseUrl: appUrl, demo: false, logLevel: 'silent' }));
  await app.listen(0, '127.0.0.1');
  return app;
}

beforeAll(async () => {
  milepost = await testApp();
  second = await anotherInstance();
  plan = await aPlan(milepost);
});
// hints of what went before are on their way for a moment
const quiet = () => wait(150);
beforeEach(quiet);
afterEach(() => {
  for (const one of opened.splice(0)) one.leave();
});
afterAll(async () => {
  await second.close();
  await milepost.close();
});

async function listen(cookie: string, app = milepost.app, query = ''): Promise<OpenEvents> {
  const events = await openEvents(app, cookie, query);
  opened.push(events);
  return events;
}

const tick = (of = plan) => of.hire.put(`/goals/${of.goal('day-30-1')}/completion`).expect(200);
const untick = (of = plan) => of.hire.delete(`/goals/${of.goal('day-30-1')}/completion`).expect(200);
const live = (app = milepost.app) => app.get(LiveService, { strict: false });
const streamsOf = (app = milepost.app): OpenStreams => Reflect.get(live(app), 'streams');

test('opens as a stream that nothing on the way keeps or packs', async () => {
  const { reply } = await listen(plan.hire.cookie);
  expect(reply.statusCode).toBe(200);
  expect(reply.headers).toMatchObject({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  expect(reply.headers['content-encoding']).toBeUndefined();
});

test('answers a HEAD request without opening a stream', async () => {
  const address = `http://127.0.0.1:${portOf(second)}/api/v1/events`;
  const reply = await fetch(address, { method: 'HEAD', headers: { cookie: plan.hire.cookie } });
  expect({ status: reply.status, text: await reply.text() }).toEqual({ status: 200, text: '' });
  expect(streamsOf(second).all()).toEqual([]);
});

test('a change reaches whoever may see the plan, on every instance, and nobody else', async () => {
  const { hire, mentor, manager, lead, teamLead, admin, stranger } = plan;
  const seeing = await Promise.all(
    [hire, mentor, manager, lead, teamLead, admin].flatMap(({ cookie }) => [listen(cookie), listen(cookie, second)]),
  );
  const blind = [await listen(stranger.cookie), await listen(stranger.cookie, second)];
  const { body } = await tick();
  const hint = { event: 'plan', data: { plan: plan.id, version: body.version, whole: false } };
  expect(await Promise.all(seeing.map((one) => one.next()))).toEqual(seeing.map(() => hint));
  await untick();
  await Promise.all(seeing.map((one) => one.next()));
  expect(blind.map(({ heard }) => heard)).toEqual([[], []]);
});

test('a change that is undone with its transaction is never told', async () => {
  const events = await listen(plan.hire.cookie);
  await plan.hire.put(`/goals/${plan.goal('day-30-4')}/sign-off-request`).expect(409);
  await tick();
  await events.next();
  await untick();
  await events.next();
  expect(events.heard).toHaveLength(2);
});

test('changes that come together are told once, with the newest version', async () => {
  const other = await aPlan(milepost);
  await quiet();
  const events = await listen(plan.admin.cookie);
  await milepost.dataSource.query(
    `select pg_notify('milepost_hints', json_build_object('plan', $1::int8, 'version', v)::text) from generate_series(90, 99) v`,
    [other.id],
  );
  expect(await events.next('plan')).toEqual({ event: 'plan', data: { plan: other.id, version: 99, whole: false } });
  expect(events.heard.filter(({ event }) => event === 'plan')).toHaveLength(1);
});

test('who starts to mentor gets hints from then on, who ends gets none', async () => {
  const changing = await aPlan(milepost);
  await quiet();
  const [old, next] = [await listen(changing.mentor.cookie), await listen(changing.stranger.cookie)];
  const mentor = (id: number) =>
    milepost.dataSource.query('update plans set mentor_id = $1 where id = $2', [id, changing.id]);
  await mentor(changing.stranger.id);
  await tick(changing);
  expect(await next.next()).toMatchObject({ event: 'plan', data: { plan: changing.id } });
  await mentor(changing.mentor.id);
  await untick(changing);
  expect(await old.next()).toMatchObject({ event: 'plan', data: { plan: changing.id } });
  expect([old.heard.length, next.heard.length]).toEqual([1, 1]);
});

test('everyone learns that people or teams changed', async () => {
  const { admin, stranger, hire } = plan;
  const events = [await listen(stranger.cookie), await listen(hire.cookie, second)];
  await admin.post('/teams', { name: 'Networks' }).expect(201);
  for (const one of events) expect(await one.next()).toEqual({ event: 'directory', data: {} });
  await admin.patch(`/people/${stranger.id}`, { title: 'Guest' }).set('if-match', '"1"').expect(200);
  for (const one of events) expect(await one.next()).toEqual({ event: 'directory', data: {} });
});

test('a change to more than a goal says so', async () => {
  const events = await listen(plan.hire.cookie);
  await plan.manager.put(`/plans/${plan.id}/mentor-sign-off`).expect(200);
  expect(await events.next()).toMatchObject({ event: 'plan', data: { plan: plan.id, whole: true } });
});

describe('what was missed', () => {
  test('is told first, within the last minute', async () => {
    const { body } = await tick();
    await quiet();
    const [missed, current] = [
      await listen(plan.manager.cookie, second, '?since=2000'),
      await listen(plan.manager.cookie, second),
    ];
    expect(await missed.next('plan')).toMatchObject({ data: { plan: plan.id, version: body.version } });
    await untick();
    expect(await current.next()).toMatchObject({ event: 'plan', data: { version: body.version + 1 } });
  });

  test('is not told to who may not know of it', async () => {
    const other = await aPlan(milepost);
    await tick(other);
    await quiet();
    const events = await listen(plan.hire.cookie, second, '?since=500');
    await tick();
    await events.next('plan');
    expect(events.heard.filter(({ event }) => event === 'plan')).toMatchObject([{ data: { plan: plan.id } }]);
    await untick();
  });

  test('is everything, where more time has passed', async () => {
    const events = await listen(plan.hire.cookie, second, '?since=3600000');
    expect(await events.next()).toEqual({ event: 'catch-up', data: {} });
  });
});

describe('a session', () => {
  test('that ends takes its streams with it, at the next hint', async () => {
    const cookie = await aSession(milepost.dataSource, plan.hire.id);
    const [gone, stays] = [await listen(cookie), await listen(plan.hire.cookie)];
    await milepost.request().delete('/api/v1/sessions/current').set('cookie', cookie).expect(204);
    await tick();
    expect(await gone.next()).toEqual({ event: 'signed-out', data: {} });
    expect(await gone.ended).toBe('ended');
    expect(await stays.next()).toMatchObject({ event: 'plan' });
    await untick();
  });

  test('that ends takes its streams with it, at the next beat', async () => {
    const cookie = await aSession(milepost.dataSource, plan.hire.id);
    const [gone, stays] = [await listen(cookie), await listen(plan.hire.cookie)];
    await milepost.request().delete('/api/v1/sessions/current').set('cookie', cookie).expect(204);
    await live().beat();
    expect(await gone.next()).toEqual({ event: 'signed-out', data: {} });
    expect(await gone.ended).toBe('ended');
    expect(stays.beats()).toBe(2);
  });

  test('of somebody who is deactivated hears no more', async () => {
    const leaving = await aPlan(milepost);
    await quiet();
    const events = await listen(leaving.mentor.cookie);
    await leaving.admin.put(`/people/${leaving.mentor.id}/deactivation`).expect(200);
    expect(await events.ended).toBe('ended');
    expect(events.heard).toEqual([{ event: 'signed-out', data: {} }]);
  });

  test('has few streams: the oldest makes room', async () => {
    const cookie = await aSession(milepost.dataSource, plan.hire.id);
    const first = await listen(cookie);
    for (let more = 1; more < MOST_PER_SESSION; more++) await listen(cookie);
    expect(first.heard).toEqual([]);
    await listen(cookie);
    expect(await first.next()).toEqual({ event: 'crowded', data: {} });
    expect(await first.ended).toBe('ended');
  });
});

test('a client that never reads is cut off, and nobody waits for it', async () => {
  const reading = await listen(plan.hire.cookie);
  const socket = connect(portOf(milepost.app), '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(`GET /api/v1/events HTTP/1.1\r\nhost: a\r\ncookie: ${plan.hire.cookie}\r\n\r\n`);
  await once(socket, 'readable');
  // from here on nothing is read: what the system holds fills up, then what the app holds
  const streams = streamsOf();
  expect(streams.all()).toHaveLength(2);
  for (let sent = 0; streams.all().length === 2 && sent < 2_000_000; sent += 500) {
    for (let i = 0; i < 500; i++) streams.tell('beat');
    await turn();
  }
  expect(streams.all()).toHaveLength(1);
  await tick();
  expect(await reading.next('plan')).toMatchObject({ data: { plan: plan.id } });
  await untick();
  socket.destroy();
});

test('a lost connection to the database is found again, and every page told to catch up', async () => {
  const events = await listen(plan.hire.cookie);
  await milepost.dataSource.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'milepost live'`,
  );
  expect(await events.next()).toEqual({ event: 'catch-up', data: {} });
  await tick();
  expect(await events.next()).toMatchObject({ event: 'plan', data: { plan: plan.id } });
  await untick();
});

test('an instance that stops ends its streams at once', async () => {
  const third = await anotherInstance();
  const reading = await listen(plan.hire.cookie, third);
  const socket = connect(portOf(third), '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(`GET /api/v1/events HTTP/1.1\r\nhost: a\r\ncookie: ${plan.hire.cookie}\r\n\r\n`);
  await once(socket, 'readable');
  const began = Date.now();
  await third.close();
  expect(Date.now() - began).toBeLessThan(5000);
  expect(await reading.ended).toBe('ended');
  socket.destroy();
});
