import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPerson, type TestPerson } from '../testing/factories.js';
import { type TestApp, testApp } from '../testing/test-app.js';

let test: TestApp;
let jon: TestPerson;
let carmen: TestPerson;
let ruth: TestPerson;

beforeAll(async () => {
  test = await testApp();
  jon = await aPerson(test, { name: 'Jon Abara', isAdmin: true });
  carmen = await aPerson(test, { name: 'Carmen Vidal' });
  ruth = await aPerson(test, { name: 'Ruth Okafor', email: 'ruth.okafor@milepost.example', managerId: carmen.id });
});
afterAll(() => test.close());

const people = '/people';
const add = (person: Record<string, unknown>) => jon.post(people).send({ name: 'Somebody', ...person });
const versionOf = async (id: number) => (await jon.get(`${people}/${id}`).expect(200)).headers.etag as string;
const edit = async (id: number, changes: Record<string, unknown>, by = jon) =>
  by
    .patch(`${people}/${id}`)
    .set('If-Match', await versionOf(id))
    .send(changes);
const verbs = async (id: number) => {
  const rows = await test.dataSource.query('select verb from activity where subject_id = $1 order by at, id', [id]);
  return (rows as { verb: string }[]).map(({ verb }) => verb);
};

describe('the directory', () => {
  it('shows everyone signed in who is here and whom they report to', async () => {
    const { body } = await ruth.get(people).expect(200);
    expect(body.can).toEqual({ add: false });
    expect(body.people.map(({ name }: { name: string }) => name)).toEqual(['Carmen Vidal', 'Jon Abara', 'Ruth Okafor']);
    expect(body.people[2]).toEqual({
      id: ruth.id,
      name: 'Ruth Okafor',
      email: 'ruth.okafor@milepost.example',
      title: '',
      timeZone: 'UTC',
      workingDays: [1, 2, 3, 4, 5],
      team: null,
      manager: { id: carmen.id, name: 'Carmen Vidal' },
      mentor: null,
      isAdmin: false,
      active: true,
      version: 1,
      can: { edit: false, setHours: true, deactivate: false, reactivate: false, createLink: false },
    });
    await test.request().get(`/api/v1${people}`).expect(401);
  });

  it('shows one person with their reports', async () => {
    const { body, headers } = await ruth.get(`${people}/${carmen.id}`).expect(200);
    expect(body.reports).toEqual([{ id: ruth.id, name: 'Ruth Okafor', title: '', active: true }]);
    expect(headers.etag).toBe('"1"');
    await ruth.get(`${people}/99999999999`).expect(404);
  });

  it('is searched, filtered and read page by page', async () => {
    const manager = await aPerson(test, { name: 'Zoe Müller' });
    for (const name of ['zz a', 'ZZ a', 'zz 50%', 'zz c']) {
      await aPerson(test, {
        name,
        email: `${name.replace(/\W/g, '')}${Math.random()}@x.example`,
        managerId: manager.id,
      });
    }
    const names = async (query: string) => {
      const { body } = await jon.get(`${people}?${query}`).expect(200);
      return (body.people as { name: string }[]).map(({ name }) => name);
    };
    expect(await names('search=mÜLL')).toEqual(['Zoe Müller']);
    expect(await names('search=50%25')).toEqual(['zz 50%']);
    expect(await names(`managerId=${manager.id}`)).toHaveLength(4);
    expect(await names('team=99999999999')).toEqual([]);
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page = await jon.get(`${people}?search=zz&limit=1&cursor=${cursor}`).expect(200);
      seen.push(...(page.body.people as { name: string }[]).map(({ name }) => name));
      cursor = page.body.nextCursor as string | null;
    }
    expect(seen).toEqual(['zz 50%', 'zz a', 'ZZ a', 'zz c']);
  });

  it.each([
    'limit=0',
    'limit=201',
    'limit=1e2',
    'team=0x10',
    'active=maybe',
    'cursor=xyz',
    'cursor=WyIAIiwxXQ',
    'who=me',
    'search=a&search=b',
    'managerId=99999999999999999999',
  ])('refuses ?%s', async (query) => {
    const { body } = await jon.get(`${people}?${query}`).expect(400);
    expect(body.errors[0].field).toBe(query.split('=')[0]);
  });
});

describe('adding somebody', () => {
  it('takes everything about them, and notes it', async () => {
    const { body } = await add({
      name: '  Noor Haddad ',
      email: 'noor@milepost.example',
      title: 'Engineer',
      timeZone: 'Europe/Berlin',
      workingDays: [4, 1],
      managerId: ruth.id,
      mentorId: carmen.id,
      teamId: null,
    }).expect(201);
    expect(body).toMatchObject({
      name: 'Noor Haddad',
      timeZone: 'Europe/Berlin',
      workingDays: [1, 4],
      manager: { name: 'Ruth Okafor' },
      mentor: { name: 'Carmen Vidal' },
      isAdmin: false,
    });
    expect(await verbs(body.id)).toEqual(['person-added']);
  });

  it('is for admins', () => ruth.post(people).send({ name: 'X', email: 'x@milepost.example' }).expect(403));

  it('adds nobody twice for one request key', async () => {
    const send = (email: string) => add({ email }).set('Idempotency-Key', 'add-1');
    const both = await Promise.all([send('twice@milepost.example'), send('twice@milepost.example')]);
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect(both[0]!.body).toEqual(both[1]!.body);
    expect((await send('other@milepost.example').expect(422)).body.code).toBe('request-key-reused');
    expect((await add({ email: 'k@milepost.example' }).set('Idempotency-Key', 'a b').expect(400)).body.code).toBe(
      'bad-request-key',
    );
  });

  it.each([
    ['an email that is here, in other letters', { email: 'RUTH.okafor@milepost.example' }, 409, 'email-taken', 'email'],
    ['a manager who is not here', { managerId: 99999999999 }, 400, 'person-unknown', 'managerId'],
    ['a mentor who is not here', { mentorId: 99999999999 }, 400, 'person-unknown', 'mentorId'],
    ['a team that is not here', { teamId: 99999999999 }, 400, 'team-unknown', 'teamId'],
  ])('refuses %s', async (_, wrong, status, code, field) => {
    const { body } = await add({ email: 'new@milepost.example', ...wrong }).expect(status);
    expect(body.errors).toEqual([expect.objectContaining({ field, code })]);
  });

  it('refuses the same email from two at once, once', async () => {
    const both = await Promise.all([add({ email: 'race@milepost.example' }), add({ email: 'race@milepost.example' })]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });
});

describe('editing somebody', () => {
  it('changes what is named, raises the version and notes the fields', async () => {
    const person = await aPerson(test);
    const { body, headers } = await edit(person.id, { title: 'Lead', managerId: ruth.id, name: person.name });
    expect(body).toMatchObject({ title: 'Lead', manager: { id: ruth.id }, version: 2 });
    expect(headers.etag).toBe('"2"');
    const rows = await test.dataSource.query('select verb, detail from activity where subject_id = $1 order by id', [
      person.id,
    ]);
    expect(rows).toEqual([
      {
        verb: 'person-moved',
        detail: { from: { teamId: null, managerId: null }, to: { teamId: null, managerId: ruth.id } },
      },
      { verb: 'person-edited', detail: { fields: ['title'] } },
    ]);
  });

  it('does nothing when nothing changes', async () => {
    const person = await aPerson(test);
    expect((await edit(person.id, { title: '', workingDays: [5, 4, 3, 2, 1], managerId: null })).body.version).toBe(1);
    expect(await verbs(person.id)).toEqual([]);
  });

  it('asks for the version last seen, and shows how it stands now', async () => {
    const person = await aPerson(test);
    const url = `${people}/${person.id}`;
    expect((await jon.patch(url).send({ title: 'A' }).expect(428)).body.code).toBe('if-match-missing');
    const both = await Promise.all(['A', 'B'].map((title) => jon.patch(url).set('If-Match', '"1"').send({ title })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const loser = both.find(({ status }) => status === 412)!;
    const winner = both.find(({ status }) => status === 200)!;
    expect(loser.body).toMatchObject({ code: 'changed-meanwhile', view: { title: winner.body.title, version: 2 } });
    await jon.patch(url).set('If-Match', 'nonsense').send({ title: 'C' }).expect(412);
  });

  it('lets people say themselves when they work, and no more', async () => {
    const person = await aPerson(test);
    const hours = await edit(person.id, { timeZone: 'Asia/Kolkata', workingDays: [7, 1] }, person);
    expect(hours.body).toMatchObject({ timeZone: 'Asia/Kolkata', workingDays: [1, 7] });
    const refused = await edit(person.id, { timeZone: 'UTC', isAdmin: true, managerId: ruth.id }, person);
    expect(refused.status).toBe(403);
    expect(refused.body.errors.map(({ field }: { field: string }) => field)).toEqual(['isAdmin', 'managerId']);
    expect((await edit(person.id, { timeZone: 'UTC' }, ruth)).status).toBe(403);
    expect((await person.get(`${people}/${person.id}`)).body.timeZone).toBe('Asia/Kolkata');
  });

  it('refuses a circle of reporting lines by name', async () => {
    const { status, body } = await edit(carmen.id, { managerId: ruth.id });
    expect(status).toBe(409);
    expect(body).toMatchObject({
      code: 'reporting-cycle',
      detail: 'Ruth Okafor reports to Carmen Vidal, so Carmen Vidal cannot report to Ruth Okafor.',
      errors: [{ field: 'managerId' }],
    });
    expect((await edit(carmen.id, { managerId: carmen.id })).body.code).toBe('own-manager');
    expect((await edit(carmen.id, { mentorId: carmen.id })).body.code).toBe('own-mentor');
  });

  it('lets no two moves close a circle together', async () => {
    for (let round = 0; round < 5; round++) {
      const a = await aPerson(test);
      const b = await aPerson(test);
      const moves = await Promise.all([
        jon.patch(`${people}/${a.id}`).set('If-Match', '"1"').send({ managerId: b.id }),
        jon.patch(`${people}/${b.id}`).set('If-Match', '"1"').send({ managerId: a.id }),
      ]);
      expect(moves.map(({ status }) => status).sort()).toEqual([200, 409]);
    }
  });

  it('never leaves the organisation without an admin', async () => {
    const { status, body } = await edit(jon.id, { isAdmin: false });
    expect([status, body.code]).toEqual([409, 'last-admin']);
    const other = await aPerson(test, { isAdmin: true });
    const both = await Promise.all([
      jon.patch(`${people}/${other.id}`).set('If-Match', '"1"').send({ isAdmin: false }),
      other.patch(`${people}/${jon.id}`).set('If-Match', '"1"').send({ isAdmin: false }),
    ]);
    expect(both.filter((answer) => answer.status === 200)).toHaveLength(1);
    await test.dataSource.query('update people set is_admin = (id = $1), version = 1', [jon.id]);
  });

  it('takes no manager who left', async () => {
    const gone = await aPerson(test);
    await jon.put(`${people}/${gone.id}/deactivation`).expect(200);
    expect((await edit(ruth.id, { managerId: gone.id })).body.code).toBe('person-unknown');
  });
});

describe('deactivating somebody', () => {
  it('signs them out, keeps them out, and says who needs another manager', async () => {
    const manager = await aPerson(test);
    const report = await aPerson(test, { managerId: manager.id });
    const url = `${people}/${manager.id}/deactivation`;
    const { body } = await jon.put(url).expect(200);
    expect(body.person).toMatchObject({ active: false, version: 2, can: { reactivate: true, deactivate: false } });
    expect(body.reportsLeft).toEqual([{ id: report.id, name: report.name }]);
    expect(body.person.nextAbove).toBeNull();
    await manager.get('/me').expect(401);
    expect((await jon.put(url).expect(200)).body.person.version).toBe(2);
    const listed = async (active: string) => {
      const page = await jon.get(`${people}?search=${encodeURIComponent(manager.email)}&active=${active}`).expect(200);
      return page.body.people.length as number;
    };
    expect([await listed('true'), await listed('false'), await listed('any')]).toEqual([0, 1, 1]);
    expect((await jon.delete(url).expect(200)).body.active).toBe(true);
    await jon.delete(url).expect(200);
    await manager.get('/me').expect(401);
    expect(await verbs(manager.id)).toEqual(['session-ended', 'person-deactivated', 'person-reactivated']);
  });

  it('names who acts for the reports now: the next above who is here', async () => {
    const top = await aPerson(test);
    const middle = await aPerson(test, { managerId: top.id });
    const manager = await aPerson(test, { managerId: middle.id });
    const acts = async () => (await jon.get(`${people}/${manager.id}`).expect(200)).body.nextAbove;
    expect(await acts()).toEqual({ id: middle.id, name: middle.name });
    await jon.put(`${people}/${middle.id}/deactivation`).expect(200);
    expect(await acts()).toEqual({ id: top.id, name: top.name });
  });

  it('is for admins, not for oneself, and for people who are there', async () => {
    await ruth.put(`${people}/${carmen.id}/deactivation`).expect(403);
    await ruth.delete(`${people}/${carmen.id}/deactivation`).expect(403);
    expect((await jon.put(`${people}/${jon.id}/deactivation`).expect(409)).body.code).toBe('own-deactivation');
    await jon.put(`${people}/99999999999/deactivation`).expect(404);
    await jon.delete(`${people}/0x10/deactivation`).expect(404);
  });

  it('leaves one of two admins who deactivate each other', async () => {
    const other = await aPerson(test, { isAdmin: true });
    const both = await Promise.all([
      jon.put(`${people}/${other.id}/deactivation`),
      other.put(`${people}/${jon.id}/deactivation`),
    ]);
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
  });
});
