import { rejects } from 'node:assert/strict';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays } from '@milepost/shared/calendar';
import { periodOfKpi } from '@milepost/shared/kpi-course';
import pg from 'pg';
import { aCheckIn, checkInOf, type TestCheckIn } from '../testing/a-check-in.js';
import { everyRead, type Ids } from '../testing/every-read.js';
import { aPerson, templateSlug, today, type TestPeople, type TestPerson } from '../testing/factories.js';
import { keptLog } from '../testing/kept-log.js';
import { openEvents, type OpenEvents } from '../testing/open-events.js';
import { testApp, type TestApp } from '../testing/test-app.js';
import type { ReadinessView } from '../readiness/readiness.view.js';
import type { CheckInView } from './check-in.view.js';

type Reader = keyof TestPeople | 'next';

/** Marked words that somebody typed: who may read them by now, and in the replies of which routes. */
interface Secret {
  words: string;
  readers: Reader[];
  routes: string[];
}

const thePage = '/check-ins/{id}';
const theRecord = [thePage, '/check-ins/{id}/records/{revision}', '/check-ins/{id}/pdf'];
const readinessPages = ['/plans/{id}/readiness', '/plans/{id}/decisions/{decisionId}', '/plans/{id}/packet'];
const closeToIt: Reader[] = ['hire', 'manager', 'lead', 'teamLead'];

let milepost: TestApp;
let log: { lines: string[] };
/** Day 30, of which every view stays a draft; an extra one, where views are submitted; and a skipped one. */
let first: TestCheckIn;
let second: TestCheckIn;
let skipped: TestCheckIn;
let people: Record<Reader, TestPerson>;
const streams = new Map<Reader, OpenEvents>();
const secrets: Secret[] = [];
/** Who saw what: a secret that its own reader never sees proves nothing. */
const seen = new Set<string>();

/** Marks words of their own; every one begins alike, so that one search would find them all. */
function secret(what: string, readers: Reader[], routes = [thePage]): string {
  const words = `zqx-${what}-${secrets.length}-zqx`;
  secrets.push({ words, readers: [...readers], routes });
  return words;
}

/** From now on these read it too. */
const shareWith = (what: string, readers: Reader[], routes = theRecord) => {
  const shared = secrets.filter(({ words }) => words.startsWith(`zqx-${what}`));
  expect(shared).not.toEqual([]);
  for (const one of shared) Object.assign(one, { readers: [...new Set([...one.readers, ...readers])], routes });
};

/** Reads everything as everybody; fails where marked words come to somebody else, or in another reply. */
async function nobodyElseReads(): Promise<void> {
  const ids: Ids = {
    'check-ins.id': [first, second, skipped].map(({ checkInId }) => checkInId),
    'blueprint-imports.id': [1],
    revision: [1, 2],
    'plans.id': [first.id],
    decisionId: [1],
    'people.id': [first.hire.id, first.manager.id],
    slug: [templateSlug],
    version: [1],
    picture: ['goals', 'sign-offs', 'kpis', 'milestones'],
    token: ['none'],
  };
  const queries = {
    '/search': '?q=zqx&limit=50',
    '/people': '?search=zqx',
    '/plan-assignments/people': '?search=zqx',
    '/plans/{id}/activity': '?limit=100',
  };
  const leaks: object[] = [];
  for (const [reader, person] of Object.entries(people) as [Reader, TestPerson][]) {
    const replies = await everyRead(person, ids, queries);
    expect(replies.filter(({ status }) => status >= 500)).toEqual([]);
    expect(replies.filter(({ status }) => status === 200).length).toBeGreaterThan(8);
    for (const { route, status, text } of replies)
      for (const { words, readers, routes } of secrets) {
        if (!text.includes(words)) continue;
        if (readers.includes(reader) && routes.includes(route)) seen.add(`${reader} ${words}`);
        else leaks.push({ reader, route, status, words });
      }
  }
  expect(leaks).toEqual([]);
}

beforeAll(async () => {
  milepost = await testApp({ logLevel: 'warn' });
  log = keptLog(milepost);
  first = await aCheckIn(milepost);
  const { hire, manager, mentor, lead, teamLead, admin, stranger } = first;
  const next = await aPerson(milepost, { name: 'Vera Next', managerId: lead.id });
  people = { hire, manager, mentor, lead, teamLead, admin, stranger, next };
  for (const [reader, { cookie }] of Object.entries(people) as [Reader, TestPerson][])
    streams.set(reader, await openEvents(milepost.app, cookie));
  second = await extra('second', 3);
  skipped = await extra('skipped', 5);
});
afterAll(async () => {
  for (const stream of streams.values()) stream.leave();
  // everything was answered as described, but what went wrong on purpose
  await rejects(milepost.close(), /describe:\nPUT \S+private-note → 500:[^\n]+$/);
});

/** Its title tells what it is about: those who read it find it in lists and calendars too. */
async function extra(what: string, inDays: number): Promise<TestCheckIn> {
  const title = secret(`title-${what}`, closeToIt, [
    ...theRecord,
    ...readinessPages,
    '/check-ins',
    '/check-ins/{id}/calendar',
    '/inbox',
  ]);
  const request = { title, meetsOn: addDays(today(), inDays) };
  const { body } = await first.manager.post(`/plans/${first.id}/check-ins`, request).expect(200);
  return checkInOf(first, (body as CheckInView).course.id);
}

const writes = (by: TestPerson, checkIn: TestCheckIn, rating: string, words: () => string) =>
  by
    .patch(checkIn.path('/assessment'), {
      ratings: [{ goalId: first.goal('day-30-1'), rating, comment: words() }],
      answers: [{ prompt: 'need', text: words() }],
    })
    .expect(200);
const submits = (by: TestPerson) => by.put(second.path('/assessment/submission')).expect(200);

test('before the meeting everybody reads what they wrote themselves', async () => {
  for (const reader of ['hire', 'manager', 'mentor'] as const)
    await writes(people[reader], first, 'met', () => secret(`draft-${reader}`, [reader]));
  for (const reader of [...closeToIt, 'mentor'] as const) {
    const text = secret(`note-${reader}`, [reader]);
    await people[reader].put(first.path('/private-note'), { text }).set('if-match', '"0"').expect(200);
  }
  for (const reader of ['admin', 'stranger'] as const) {
    const text = secret(`refused-${reader}`, []);
    const { status } = await people[reader].put(first.path('/private-note'), { text }).set('if-match', '"0"');
    expect(status).toBe(reader === 'admin' ? 403 : 404);
  }
  // submitted, and still held back from the other side
  await writes(first.hire, second, 'met', () => secret('view-hire', ['hire']));
  await submits(first.hire);
  await first.manager
    .put(skipped.path('/skip'), { reason: secret('skip', closeToIt, [thePage, '/check-ins']) })
    .expect(200);
  await nobodyElseReads();
});

test('once the meeting is open what is submitted shows, and drafts and notes stay their writers’', async () => {
  const { hire, manager, mentor } = first;
  await manager.put(first.path('/opening')).expect(200);
  await manager.put(second.path('/opening')).expect(200);
  shareWith('view-hire', closeToIt);
  await writes(manager, second, 'not yet', () => secret('view-manager', closeToIt, theRecord));
  await submits(manager);
  await writes(mentor, second, 'met', () => secret('view-mentor', [...closeToIt, 'mentor'], theRecord));
  await submits(mentor);
  const shared = (what: string) => secret(what, closeToIt, theRecord);
  const [text, reason] = [shared('shared-note'), shared('apart')];
  for (const checkIn of [first, second])
    await hire.put(checkIn.path('/shared-note'), { text }).set('if-match', '"0"').expect(200);
  await hire.post(first.path('/agenda-items'), { text: shared('agenda') }).expect(200);
  await manager.put(second.path(`/apart-reasons/${first.goal('day-30-1')}`), { reason }).expect(200);
  await nobodyElseReads();
});

test('closed, acknowledged and taken away it holds nothing private', async () => {
  for (const checkIn of [first, second]) {
    await checkIn.closed({ outcome: 'concerns', summary: secret('summary', closeToIt, theRecord) });
    const text = secret('acknowledgement', closeToIt, theRecord);
    await first.hire.put(checkIn.path('/acknowledgement'), { text }).expect(200);
  }
  await nobodyElseReads();
});

test('opened again it holds nothing private either', async () => {
  const reason = secret('reopening', closeToIt, theRecord);
  await first.manager.post(first.path('/reopenings'), { reason }).expect(200);
  await nobodyElseReads();
});

test('what is said of KPIs, skills and readiness reaches who may read it, and nobody else', async () => {
  const { hire, manager, lead, id } = first;
  const onPlan = (what: string) => `/plans/${id}/${what}`;
  const above: Reader[] = ['manager', 'lead', 'teamLead'];
  const everybody: Reader[] = [...closeToIt, 'mentor', 'admin'];
  const { template } = (await manager.get(onPlan('readiness')).expect(200)).body as ReadinessView;
  const [criterion, kpi, skill] = [template.promotion[0]!.key, 'change-lead-time', template.skills[0]!.key];

  for (const [by, readers] of [
    [hire, closeToIt],
    [manager, above],
  ] as const) {
    const note = secret('skill-note', [...closeToIt, 'mentor'], readinessPages);
    await by.put(onPlan('skill-ratings'), { ratings: [{ skill, level: 2, note }] }).expect(200);
    const said = { criterion, rating: 'sometimes', note: secret('criterion-note', [...readers], readinessPages) };
    await by.put(onPlan('criterion-ratings'), said).expect(200);
  }
  const readings = [...readinessPages, '/plans/{id}/measurements'];
  const { startsOn } = periodOfKpi(
    template.kpis.find(({ key }) => key === kpi)!,
    today(),
    14,
  );
  const reading = { kpi, part: 0, startsOn, value: 4, judgement: null };
  await hire
    .put(onPlan('measurements'), { ...reading, note: secret('was-read', everybody, readings.slice(-1)) })
    .expect(200);
  await hire.put(onPlan('measurements'), { ...reading, note: secret('is-read', everybody, readings) }).expect(200);
  const evidence = {
    kind: 'note',
    text: secret('evidence', everybody, readinessPages),
    uses: [{ kind: 'criterion', key: criterion }],
  };
  await hire.post(onPlan('evidence'), evidence).expect(200);

  const { version } = (await lead.get(onPlan('readiness')).expect(200)).body as ReadinessView;
  const decision = {
    outcome: 'not yet',
    reason: secret('decision', closeToIt, readinessPages),
    criteria: [{ criterion, met: false, reason: secret('ruling', above, readinessPages) }],
    reviewOn: addDays(today(), 30),
  };
  await lead.post(onPlan('decisions'), decision).set('if-match', `"${version}"`).expect(200);
  await nobodyElseReads();
});

test('whoever manages the hire next reads what is shared and none of the former’s drafts and notes', async () => {
  const { admin, id } = first;
  const request = { managerId: people.next.id, reason: 'Ruth moves on' };
  await admin.put(`/plans/${id}/manager`, request).set('if-match', '"1"').expect(200);
  for (const one of secrets)
    if (one.readers.includes('lead'))
      one.readers = one.readers.map((reader) => (reader === 'manager' ? 'next' : reader));
  await nobodyElseReads();

  const { version } = (await first.view(people.next)).course;
  const decision = {
    outcome: 'on-track',
    summary: secret('summary-next', ['hire', 'lead', 'teamLead', 'next'], theRecord),
  };
  await people.next.put(first.path('/closing'), decision).set('if-match', `"${version}"`).expect(200);
  await nobodyElseReads();
});

test('what fails on our side is logged without what was typed', async () => {
  const owner = new pg.Client({ connectionString: milepost.database.ownerUrl });
  await owner.connect();
  await owner.query('alter table private_notes rename to mislaid_notes');
  const text = secret('mislaid', []);
  const { body } = await first.hire.put(first.path('/private-note'), { text }).set('if-match', '"1"').expect(500);
  await owner.query('alter table mislaid_notes rename to private_notes').finally(() => owner.end());
  expect(JSON.stringify(body)).not.toContain(text);
  expect(log.lines.join('')).toContain('PUT /api/v1/check-ins/:id/private-note');
  await nobodyElseReads();
});

test('no open page, and no line of the log, was told a word of it; and all of it was there to be read', async () => {
  const heard = JSON.stringify([...streams].map(([reader, stream]) => [reader, stream.heard]));
  expect(heard).toContain('"plan"');
  const rows = (await milepost.dataSource.query('select verb, detail from activity')) as object[];
  const told = [heard, ...log.lines, JSON.stringify(rows)].filter((text) => text.includes('zqx'));
  expect(told).toEqual([]);
  const unseen = secrets.flatMap(({ words, readers }) =>
    readers.filter((reader) => !seen.has(`${reader} ${words}`)).map((reader) => `${reader} ${words}`),
  );
  expect(unseen).toEqual([]);
});
