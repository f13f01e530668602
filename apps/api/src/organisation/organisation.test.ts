import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { aPerson, aPlan, type TestPerson } from '../testing/factories.js';
import { type TestApp, testApp } from '../testing/test-app.js';

let test: TestApp;
let jon: TestPerson;
let noor: TestPerson;

beforeAll(async () => {
  test = await testApp();
  jon = await aPerson(test, { name: 'Jon Abara', isAdmin: true });
  noor = await aPerson(test, { name: 'Noor Haddad' });
});
beforeEach(() =>
  test.dataSource.query(
    `delete from holidays; update organisation set version = 1, working_days = '{1,2,3,4,5}', template_review = false,
      sprint_days = 14, hires_see_ratings = false`,
  ),
);
afterAll(() => test.close());

const newYear = { day: '2027-01-01', name: 'New Year' };
const mayDay = { day: '2027-05-01', name: 'May Day' };
const workingDays = [1, 2, 3, 4, 5];
const save = (body: object, version = 1) => jon.put('/organisation', body).set('If-Match', `"${version}"`);

it('keeps the holidays and the usual week', async () => {
  await save({ workingDays: [1, 2, 3, 4], holidays: [mayDay, newYear] }).expect(200);
  const { body } = await noor.get('/organisation').expect(200);
  expect(body).toEqual({
    workingDays: [1, 2, 3, 4],
    holidays: [newYear, mayDay],
    templateReview: false,
    sprintDays: 14,
    hiresSeeRatings: false,
    version: 2,
    can: { edit: false },
  });
  await save({ workingDays: [1, 2, 3, 4], holidays: [{ ...newYear, name: 'New Year’s Day' }] }, 2).expect(200);
  const after = await jon.get('/organisation').expect(200);
  expect(after.body).toMatchObject({ holidays: [{ day: '2027-01-01', name: 'New Year’s Day' }], can: { edit: true } });
  const rows: unknown[] = await test.dataSource.query(
    `select verb from activity where verb like 'holiday-%' or verb = 'working-days-set' order by id`,
  );
  expect(rows).toEqual(
    ['holiday-added', 'working-days-set', 'holiday-removed', 'holiday-added'].map((verb) => ({ verb })),
  );
});

it('keeps how long a sprint is, until it is said anew', async () => {
  const { body } = await save({ workingDays, holidays: [], sprintDays: 21 }).expect(200);
  expect([body.sprintDays, body.version]).toEqual([21, 2]);
  const same = await save({ workingDays, holidays: [] }, 2).expect(200);
  expect([same.body.sprintDays, same.body.version]).toEqual([21, 2]);
  for (const sprintDays of [6, 43, 14.5, '14', null])
    await save({ workingDays, holidays: [], sprintDays }, 2).expect(400);
  const [row]: { detail: object }[] = await test.dataSource.query(
    `select detail from activity where verb = 'sprint-length-set' order by id desc limit 1`,
  );
  expect(row).toEqual({ detail: { from: 14, to: 21 } });
});

it('changes nothing when the same is said again', async () => {
  await save({ workingDays, holidays: [mayDay] }).expect(200);
  const { body } = await save({ workingDays, holidays: [mayDay] }, 2).expect(200);
  expect(body.version).toBe(2);
});

it('refuses a change of what somebody else changed meanwhile, and shows it', async () => {
  const both = await Promise.all([
    save({ workingDays, holidays: [mayDay] }),
    save({ workingDays, holidays: [newYear] }),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  const [won, lost] = both[0]!.status === 200 ? [both[0]!, both[1]!] : [both[1]!, both[0]!];
  expect(lost.body.view).toEqual(won.body);
  await jon.put('/organisation', { workingDays, holidays: [] }).expect(428);
});

it('is changed by admins alone', async () => {
  await noor.put('/organisation', { workingDays, holidays: [] }).set('If-Match', '"1"').expect(403);
  await test.request().get('/api/v1/organisation').expect(401);
});

it.each([
  ['workingDays', { workingDays: [], holidays: [] }],
  ['holidays', { workingDays, holidays: [mayDay, { ...mayDay, name: 'Again' }] }],
  ['holidays.0.day', { workingDays, holidays: [{ day: '2027-02-30', name: 'No such day' }] }],
  ['holidays.0.name', { workingDays, holidays: [{ day: '2027-02-28', name: '' }] }],
  ['holidays', { workingDays }],
])('names %s where it cannot be read', async (field, body) => {
  const { body: problem } = await save(body).expect(400);
  expect(problem.errors.map((error: { field: string }) => error.field)).toContain(field);
});

it('gives new people the usual week, and plans the holidays', async () => {
  await save({ workingDays: [1, 2, 3], holidays: [mayDay] }).expect(200);
  const { body: person } = await jon.post('/people', { name: 'Rosa', email: 'rosa@milepost.example' }).expect(201);
  expect(person.workingDays).toEqual([1, 2, 3]);
  const plan = await aPlan(test);
  const first = await plan.hire.get('/plans/mine').expect(200);
  expect(first.body.holidays).toEqual(['2027-05-01']);
  await save({ workingDays, holidays: [] }, 2).expect(200);
  const again = await plan.hire.get('/plans/mine').set('If-None-Match', first.headers['etag']!).expect(200);
  expect(again.body.holidays).toEqual([]);
});

it('keeps whether templates are reviewed, where the rest is set without a word of it', async () => {
  const { body } = await save({ workingDays, holidays: [], templateReview: true }).expect(200);
  expect(body).toMatchObject({ templateReview: true, version: 2 });
  expect((await save({ workingDays, holidays: [mayDay] }, 2).expect(200)).body.templateReview).toBe(true);
  await save({ workingDays, holidays: [mayDay], templateReview: true }, 3).expect(200);
  const [{ count }] = await test.dataSource.query(
    `select count(*)::int from activity where verb = 'template-review-set'`,
  );
  expect(count).toBe(1);
});

it('shares ratings with hires once an admin says so, and keeps it', async () => {
  const plan = await aPlan(test);
  const seen = async () => (await plan.hire.get(`/plans/${plan.id}/readiness`).expect(200)).body.can.othersRatings;
  expect(await seen()).toBe(false);
  const { body } = await save({ workingDays, holidays: [], hiresSeeRatings: true }).expect(200);
  expect([body.hiresSeeRatings, body.version, await seen()]).toEqual([true, 2, true]);
  expect((await save({ workingDays, holidays: [] }, 2).expect(200)).body.hiresSeeRatings).toBe(true);
  for (const hiresSeeRatings of ['yes', 1, null])
    await save({ workingDays, holidays: [], hiresSeeRatings }, 2).expect(400);
  const rows: { detail: object }[] = await test.dataSource.query(
    `select detail from activity where verb = 'rating-sharing-set'`,
  );
  expect(rows).toEqual([{ detail: { shared: true } }]);
});
