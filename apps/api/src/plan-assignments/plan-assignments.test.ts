import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { addDays, addMonths } from '@milepost/shared/calendar';
import type { PlanFacts } from '@milepost/shared/plan-facts';
import { everything } from '../testing/everything.js';
import { recordOf } from '../testing/expect-change.js';
import { aPerson, somePeople, templateSlug, today, type TestPeople, type TestPerson } from '../testing/factories.js';
import { testApp, type TestApp } from '../testing/test-app.js';
import type { PlanAssignmentPreviewView, PlanAssignmentView } from './plan-assignment.view.js';

let milepost: TestApp;
let people: TestPeople;
/** Two who report to the manager, beside the hire. */
let ana: TestPerson;
let ben: TestPerson;

beforeAll(async () => {
  milepost = await testApp();
});
afterAll(() => milepost.close());
beforeEach(async () => {
  people = await somePeople(milepost);
  ana = await aPerson(milepost, { name: 'Ana Sol', managerId: people.manager.id, mentorId: people.mentor.id });
  ben = await aPerson(milepost, { name: 'Ben Ito', managerId: people.manager.id });
});

const wishes = (...all: TestPerson[]) => all.map(({ id }) => ({ personId: id }));
const body = (more: object = {}) => ({ templateSlug, startDate: today(), people: wishes(ana, ben), ...more });
const give = (by: TestPerson, more: object = {}) => by.post('/plan-assignments', body(more));
const preview = async (by: TestPerson, more: object = {}) =>
  (await by.post('/plan-assignments/preview', body(more)).expect(200)).body as PlanAssignmentPreviewView;
const leave = (person: TestPerson) =>
  milepost.dataSource.query('update people set deactivated_at = now() where id = $1', [person.id]);
const planOf = async (person: TestPerson) => (await person.get('/plans/mine').expect(200)).body as PlanFacts;

/** Refused before and after, and nothing is written. */
async function refuses(by: TestPerson, more: object, status: number, code: string, ...errors: string[]) {
  const before = await everything(milepost);
  const { body } = await give(by, more).expect(status);
  expect(body.code).toBe(code);
  const said = ((body.errors ?? []) as { field: string; code: string }[]).map((one) => `${one.field} ${one.code}`);
  expect(said).toEqual(errors);
  expect(await everything(milepost)).toBe(before);
}

describe('plans for several at once', () => {
  test('are shown with everyone’s dates before, and given then', async () => {
    const later = addDays(today(), 10);
    const more = { mentorSigns: true, people: [...wishes(ana), { personId: ben.id, startDate: later }] };
    const before = await everything(milepost);
    const { plans } = await preview(people.manager, more);
    expect(await everything(milepost)).toBe(before);
    expect(
      plans.map(({ person, startDate, mentor, problem }) => [person.name, startDate, mentor?.id, problem]),
    ).toEqual([
      ['Ana Sol', today(), people.mentor.id, null],
      ['Ben Ito', later, undefined, null],
    ]);
    expect(plans[1]!.milestones).toEqual([
      { key: 'day-30', due: addDays(later, 30) },
      { key: 'day-60', due: addDays(later, 60) },
      { key: 'day-90', due: addDays(later, 90) },
      { key: 'month-6', due: addMonths(later, 6) },
      { key: 'month-12', due: addMonths(later, 12) },
    ]);

    const given = (await give(people.manager, more).expect(201)).body as PlanAssignmentView;
    expect(given.plans.map(({ person }) => person)).toEqual([
      { id: ana.id, name: 'Ana Sol' },
      { id: ben.id, name: 'Ben Ito' },
    ]);
    expect(await planOf(ana)).toMatchObject({
      id: given.plans[0]!.planId,
      startDate: today(),
      template: { slug: templateSlug },
      mentor: { id: people.mentor.id },
      mentorSigns: true,
    });
    // nobody is there who could sign
    expect(await planOf(ben)).toMatchObject({ startDate: later, mentor: null, mentorSigns: false });
    for (const { planId } of given.plans) expect((await recordOf(milepost, planId)).verbs).toEqual(['plan-started']);
    const alone = await people.manager.post('/plans', { personId: people.hire.id, templateSlug, startDate: today() });
    expect((await planOf(ana)).goals).toHaveLength((alone.body as PlanFacts).goals.length);
  });

  test('may have one mentor, or none for some', async () => {
    const stranger = people.stranger.id;
    await give(people.admin, {
      mentorId: stranger,
      people: [...wishes(ben), { personId: ana.id, mentorId: null }],
    }).expect(201);
    expect((await planOf(ben)).mentor).toMatchObject({ id: stranger });
    expect((await planOf(ana)).mentor).toBeNull();
  });

  test('that begin in the past count past phases as done, if asked to', async () => {
    const startDate = addDays(today(), -70);
    expect((await preview(people.manager, { startDate })).plans[0]!.past).toEqual(['day-30', 'day-60']);
    await give(people.manager, { startDate, pastDone: true, people: wishes(ana) }).expect(201);
    await give(people.manager, { startDate, people: wishes(ben) }).expect(201);
    const waived = async (person: TestPerson) =>
      new Set((await planOf(person)).goals.filter(({ waiver }) => waiver).map(({ phase }) => phase));
    expect(await waived(ana)).toEqual(new Set(['day-30', 'day-60']));
    expect(await waived(ben)).toEqual(new Set());
  });

  test('are whole for more than are written in one statement', async () => {
    const hires: { id: string }[] = await milepost.dataSource.query(
      `insert into people (name, email, manager_id) select 'Hire', gen_random_uuid() || '@x.example', $1
      from generate_series(1, 101) returning id`,
      [people.manager.id],
    );
    const all = hires.map(({ id }) => ({ personId: Number(id) }));
    const { plans } = (await give(people.manager, { people: all }).expect(201)).body as PlanAssignmentView;
    expect(plans.map(({ person }) => person.id)).toEqual(all.map(({ personId }) => personId));
    const sizes = await milepost.dataSource.query(
      `select count(*)::int as plans, goals, phases, meetings, tally, verbs from (
        select (select count(*)::int from goals where plan_id = p.id) as goals,
          (select count(*)::int from plan_phases where plan_id = p.id) as phases,
          (select count(*)::int from check_ins where plan_id = p.id) as meetings,
          (select tally::text from plan_summary where plan_id = p.id) as tally,
          (select string_agg(verb, ' ') from activity where plan_id = p.id) as verbs
        from plans p where id = any($1)) sizes group by goals, phases, meetings, tally, verbs`,
      [plans.map(({ planId }) => planId)],
    );
    expect(sizes).toEqual([expect.objectContaining({ plans: 101, phases: 6, meetings: 5, verbs: 'plan-started' })]);
    expect(sizes[0].goals).toBeGreaterThan(30);
  });

  test('are given once for one request key', async () => {
    const send = (more: object = {}) => give(people.manager, more).set('idempotency-key', 'many-1');
    const replies = await Promise.all([send(), send()]);
    expect(replies.map(({ status }) => status)).toEqual([201, 201]);
    expect(replies[0]!.body).toEqual(replies[1]!.body);
    const other = await send({ people: wishes(ana, people.hire) }).expect(422);
    expect(other.body.code).toBe('request-key-reused');
  });

  test('at once with one given alone make one plan each', async () => {
    const [many, one] = await Promise.all([
      give(people.manager),
      people.admin.post('/plans', { personId: ben.id, templateSlug, startDate: today() }),
    ]);
    expect([many.status, one.status].sort()).toEqual([201, 409]);
    const [{ count }] = await milepost.dataSource.query('select count(*)::int from plans where person_id = any($1)', [
      [ana.id, ben.id],
    ]);
    expect(count).toBe(many.status === 201 ? 2 : 1);
  });
});

describe('what stands in the way of one', () => {
  test('stands in the way of all, and is named', async () => {
    const gone = await aPerson(milepost, { name: 'Gone Away', managerId: people.manager.id });
    await leave(gone);
    await give(people.manager, { people: wishes(people.hire) }).expect(201);
    const far = addDays(today(), 800);
    const more = { people: [...wishes(ana, gone, people.hire, ana), { personId: ben.id, startDate: far }] };
    const { plans } = await preview(people.manager, more);
    expect(plans.map(({ problem }) => problem?.code)).toEqual([
      undefined,
      'person-deactivated',
      'plan-exists',
      'person-twice',
      'start-too-far',
    ]);
    expect(plans[4]!.milestones).toEqual([]);
    await refuses(
      people.manager,
      more,
      409,
      'not-all-given',
      'people.1.personId person-deactivated',
      'people.2.personId plan-exists',
      'people.3.personId person-twice',
      'people.4.startDate start-too-far',
    );
  });

  test('may be the mentor', async () => {
    await refuses(people.admin, { mentorId: ana.id }, 409, 'not-all-given', 'people.0.mentorId own-mentor');
    await refuses(
      people.admin,
      { people: [{ personId: ana.id, mentorId: 99999999999 }] },
      409,
      'not-all-given',
      'people.0.mentorId person-unknown',
    );
  });

  test('may be that it is not one’s own to give', async () => {
    const more = { people: wishes(ana, people.stranger) };
    expect((await preview(people.manager, more)).plans.map(({ problem }) => problem?.code)).toEqual([
      undefined,
      'forbidden',
    ]);
    await refuses(people.manager, more, 403, 'forbidden', 'people.1.personId forbidden');
    for (const person of [people.hire, people.mentor, people.lead, people.teamLead, people.stranger]) {
      await refuses(person, {}, 403, 'forbidden');
      expect((await person.post('/plan-assignments/preview', body()).expect(403)).body.code).toBe('forbidden');
    }
  });

  test.each([
    ['somebody who is not there', { people: [{ personId: 99999999999 }] }, 404, 'not-found', []],
    ['nobody', { people: [] }, 400, 'nobody-chosen', ['people nobody-chosen']],
    [
      'a template nobody published',
      { templateSlug: 'astronaut' },
      400,
      'template-unknown',
      ['templateSlug template-unknown'],
    ],
    ['a day that no calendar has', { startDate: '2026-02-30' }, 400, 'bad-input', ['startDate calendar-date']],
    ['a list of anything', { people: [{ personId: 1, startDate: '2026-02-30' }] }, 400, 'bad-input', ['people people']],
    [
      'too many',
      { people: Array.from({ length: 501 }, (_, i) => ({ personId: i + 1 })) },
      400,
      'bad-input',
      ['people people'],
    ],
    ['fields nobody knows', { people: [{ personId: 1, name: 'Ana' }] }, 400, 'bad-input', ['people people']],
  ])('may be the request: %s', (_, more, status, code, errors) => refuses(people.admin, more, status, code, ...errors));
});

describe('whom one may give a plan', () => {
  const names = async (by: TestPerson, query = '') =>
    ((await by.get(`/plan-assignments/people${query}`).expect(200)).body.people as { name: string }[]).map(
      ({ name }) => name,
    );

  test('are those without one whom one acts for', async () => {
    expect(await names(people.manager)).toEqual(['Ana Sol', 'Ben Ito', 'Ben Mentor', 'Noor Hire']);
    await give(people.manager, { people: wishes(ben) }).expect(201);
    expect(await names(people.manager)).toEqual(['Ana Sol', 'Ben Mentor', 'Noor Hire']);
    expect(await names(people.lead)).toEqual(['Ruth Manager']);
    expect(await names(people.stranger)).toEqual([]);
    await leave(people.manager);
    expect(await names(people.lead)).toEqual(['Ana Sol', 'Ben Mentor', 'Noor Hire']);
    for (const person of [people.hire, people.mentor]) expect(await names(person)).toEqual([]);
  });

  test('is anybody for an admin, found by words and by team', async () => {
    const { body } = await people.admin.get('/plan-assignments/people').expect(200);
    expect(body.people.length).toBeGreaterThan(8);
    expect(body.more).toBe(false);
    const [{ id }] = await milepost.dataSource.query('select team_id::int as id from people where id = $1', [
      people.hire.id,
    ]);
    expect(await names(people.admin, `?team=${id}`)).toEqual(['Noor Hire']);
    expect(await names(people.admin, `?team=${id}&search=ana`)).toEqual([]);
    expect(await names(people.admin, `?search=${ana.email.toUpperCase()}`)).toEqual(['Ana Sol']);
  });
});

test('500 at once are given', async () => {
  const [{ ids }] = (await milepost.dataSource.query(
    `with made as (insert into people (name, email) select 'P' || n, 'p' || n || '@many.example' from generate_series(1, 500) n
      returning id) select array_agg(id::int) as ids from made`,
  )) as [{ ids: number[] }];
  const wished = { people: ids.map((personId) => ({ personId })) };
  expect((await preview(people.admin, wished)).plans).toHaveLength(500);
  expect(((await give(people.admin, wished).expect(201)).body as PlanAssignmentView).plans).toHaveLength(500);
}, 60_000);
