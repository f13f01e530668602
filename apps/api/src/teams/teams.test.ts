import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { aPerson, type TestPerson } from '../testing/factories.js';
import { type TestApp, testApp } from '../testing/test-app.js';

let test: TestApp;
let jon: TestPerson;
let carmen: TestPerson;

beforeAll(async () => {
  test = await testApp();
  jon = await aPerson(test, { name: 'Jon Abara', isAdmin: true });
  carmen = await aPerson(test, { name: 'Carmen Vidal' });
});
afterAll(() => test.close());

const teams = '/teams';
const add = (team: Record<string, unknown>) => jon.post(teams).send(team);

it('adds, shows, renames and removes a team', async () => {
  const { body: team } = await add({ name: 'Platform', leadId: carmen.id }).expect(201);
  const expected = {
    id: team.id,
    name: 'Platform',
    lead: { id: carmen.id, name: 'Carmen Vidal' },
    members: 0,
    version: 1,
  };
  expect(team).toEqual({ ...expected, can: { edit: true, remove: true } });
  const shown = await carmen.get(teams).expect(200);
  expect(shown.body).toEqual({ teams: [{ ...expected, can: { edit: false, remove: false } }], can: { add: false } });

  const url = `${teams}/${team.id}`;
  await jon.patch(url).send({ name: 'Base' }).expect(428);
  const edited = await jon.patch(url).set('If-Match', '"1"').send({ name: 'Base', leadId: null }).expect(200);
  expect(edited.body).toMatchObject({ name: 'Base', lead: null, version: 2 });
  const stale = await jon.patch(url).set('If-Match', '"1"').send({ name: 'Other' }).expect(412);
  expect(stale.body.view).toMatchObject({ name: 'Base', version: 2 });

  await jon.delete(url).expect(204);
  await jon.delete(url).expect(404);
  const rows = await test.dataSource.query(`select verb from activity where verb like 'team-%' order by id`);
  expect(rows).toEqual([{ verb: 'team-added' }, { verb: 'team-edited' }, { verb: 'team-removed' }]);
});

it('keeps a team that people belong to', async () => {
  const { body: team } = await add({ name: 'Cloud' }).expect(201);
  await aPerson(test, { teamId: team.id });
  const { body } = await jon.delete(`${teams}/${team.id}`).expect(409);
  expect(body).toMatchObject({ code: 'team-not-empty', detail: 'People belong to Cloud. Move them first.' });
});

it('is for admins', async () => {
  await carmen.post(teams).send({ name: 'Mine' }).expect(403);
  await carmen.patch(`${teams}/1`).set('If-Match', '"1"').send({ name: 'Mine' }).expect(403);
  await carmen.delete(`${teams}/1`).expect(403);
  await test.request().get(`/api/v1${teams}`).expect(401);
});

it('refuses a name that is taken, a lead who is not here, and what is no team', async () => {
  await add({ name: 'Network' }).expect(201);
  expect((await add({ name: 'NETWORK' }).expect(409)).body.errors).toEqual([
    expect.objectContaining({ field: 'name', code: 'team-name-taken' }),
  ]);
  expect((await add({ name: 'New', leadId: 99999999999 }).expect(400)).body.errors[0].field).toBe('leadId');
  await jon.patch(`${teams}/99999999999`).set('If-Match', '"1"').send({ name: 'X' }).expect(404);
});

it('adds a team once for one request key', async () => {
  const send = (name: string) => add({ name }).set('Idempotency-Key', 'team-1');
  const both = await Promise.all([send('Once'), send('Once')]);
  expect(both.map(({ status }) => status)).toEqual([201, 201]);
  expect(both[0]!.body.id).toBe(both[1]!.body.id);
  expect((await send('Twice').expect(422)).body.code).toBe('request-key-reused');
});

it('lets nobody join a team that is being removed', async () => {
  const { body: team } = await add({ name: 'Brief' }).expect(201);
  const [joined, removed] = await Promise.all([
    jon.patch(`/people/${carmen.id}`).set('If-Match', '"1"').send({ teamId: team.id }),
    jon.delete(`${teams}/${team.id}`),
  ]);
  const outcome = [joined.status, removed.status].join(' and ');
  expect(['200 and 409', '400 and 204']).toContain(outcome);
});
