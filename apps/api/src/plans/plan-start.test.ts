import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { addDays } from '@milepost/shared/calendar';
import type { PlanFacts } from '@milepost/shared/plan-facts';
import { recordOf } from '../testing/expect-change.js';
import { aPerson, somePeople, templateSlug, today, type TestPeople, type TestPerson } from '../testing/factories.js';
import { testApp, type TestApp } from '../testing/test-app.js';

let milepost: TestApp;
let people: TestPeople;

beforeAll(async () => {
  milepost = await testApp();
});
afterAll(() => milepost.close());
beforeEach(async () => {
  people = await somePeople(milepost);
});

const give = (by: TestPerson, more: object = {}) =>
  by.post('/plans', { personId: people.hire.id, templateSlug, startDate: today(), ...more });
const planned = async () =>
  Number(
    (await milepost.dataSource.query('select count(*) from plans where person_id = $1', [people.hire.id]))[0].count,
  );
const given = async (more: object = {}) => (await give(people.manager, more).expect(201)).body as PlanFacts;
const keys = async (planId: number): Promise<string[]> =>
  (await milepost.dataSource.query('select key from goals where plan_id = $1', [planId])).map(
    ({ key }: { key: string }) => key,
  );

describe('giving a plan', () => {
  test('answers with it and where it is', async () => {
    const reply = await give(people.manager, { mentorId: people.mentor.id, mentorSigns: true }).expect(201);
    const plan = reply.body as PlanFacts;
    expect(reply.headers['location']).toBe(`/api/v1/plans/${plan.id}`);
    expect(plan).toMatchObject({
      startDate: today(),
      template: { slug: templateSlug, version: 1 },
      hire: { id: people.hire.id },
      mentor: { id: people.mentor.id },
      manager: { id: people.manager.id },
      mentorSigns: true,
      closedAt: null,
      viewer: { id: people.manager.id, manager: true },
    });
    expect(await recordOf(milepost, plan.id)).toMatchObject({ verbs: ['plan-started'] });
  });

  test('is for an admin and the acting manager; a plan of one’s own is not one’s own to give', async () => {
    for (const person of [people.hire, people.mentor, people.lead, people.teamLead, people.stranger])
      expect((await give(person).expect(403)).body.code).toBe('forbidden');
    expect(await planned()).toBe(0);
    await give(people.admin).expect(201);
  });

  test('falls to the next above when the manager is gone', async () => {
    await milepost.dataSource.query('update people set deactivated_at = now() where id = $1', [people.manager.id]);
    expect((await give(people.manager).expect(401)).body.code).toBe('signed-out');
    await give(people.lead).expect(201);
  });

  test('to nobody is not found', async () => {
    expect((await give(people.admin, { personId: 99999999999 }).expect(404)).body.code).toBe('not-found');
  });

  test('happens once: a second plan is refused, the same request is answered again', async () => {
    const first = await give(people.manager).set('idempotency-key', 'one').expect(201);
    const again = await give(people.manager).set('idempotency-key', 'one').expect(201);
    expect(again.body).toEqual(first.body);
    for (const refused of [give(people.manager), give(people.admin).set('idempotency-key', 'one')])
      expect((await refused.expect(409)).body).toMatchObject({
        code: 'plan-exists',
        errors: [{ field: 'personId' }],
      });
    expect(await planned()).toBe(1);
  });

  test('at once by two people makes one plan', async () => {
    const replies = await Promise.all([give(people.manager), give(people.admin), give(people.manager)]);
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(await planned()).toBe(1);
  });

  test('at once with one request key makes one plan, and both hear of it', async () => {
    const replies = await Promise.all([1, 2].map(() => give(people.manager).set('idempotency-key', 'two')));
    expect(replies.map(({ status }) => status)).toEqual([201, 201]);
    expect(replies[0]!.body.id).toBe(replies[1]!.body.id);
  });

  test('to somebody whose plan was closed starts a new one', async () => {
    const { id } = await given();
    await milepost.dataSource.query('update plans set closed_at = now(), closed_by = person_id where id = $1', [id]);
    const next = await given();
    expect(next.id).not.toBe(id);
    expect((await people.hire.get('/plans/mine').expect(200)).body.id).toBe(next.id);
  });

  test('to somebody who left is refused', async () => {
    await milepost.dataSource.query('update people set deactivated_at = now() where id = $1', [people.hire.id]);
    expect((await give(people.manager).expect(409)).body.code).toBe('person-deactivated');
  });
});

describe('what is left out', () => {
  test('is not in the plan, and a goal without parts goes with them', async () => {
    const parts = [1, 2, 3].map((n) => `long-term-1/${n}`);
    const { id } = await given({ leaveOut: ['day-30-1', 'day-30-3/2', ...parts] });
    const left = await keys(id);
    expect(left).toContain('day-30-3/1');
    for (const gone of ['day-30-1', 'day-30-3/2', 'long-term-1', 'long-term-1/else', ...parts])
      expect(left).not.toContain(gone);
  });

  test('may be everything', async () => {
    const all = (await keys((await given()).id)).filter((key) => !key.includes('/'));
    await milepost.dataSource.query('update plans set closed_at = now(), closed_by = person_id where person_id = $1', [
      people.hire.id,
    ]);
    expect((await given({ leaveOut: all })).goals).toEqual([]);
  });
});

describe('a late start', () => {
  test('waives the past phases that count as done', async () => {
    const plan = await given({ startDate: addDays(today(), -70), donePhases: ['day-30', 'day-60'] });
    const waived = plan.goals.filter(({ waiver }) => waiver);
    expect(new Set(waived.map(({ phase }) => phase))).toEqual(new Set(['day-30', 'day-60']));
    expect(waived.every(({ waiver, parentId }) => waiver!.reason === 'before this plan' && !parentId)).toBe(true);
    expect(waived).toHaveLength(8);
  });

  test('leaves open what is not named', async () => {
    const plan = await given({ startDate: addDays(today(), -70) });
    expect(plan.goals.some(({ waiver }) => waiver)).toBe(false);
  });
});

describe('what cannot be', () => {
  test.each([
    ['a template nobody published', { templateSlug: 'astronaut' }, 'template-unknown', 'templateSlug'],
    ['a start more than two years ago', { startDate: addDays(today(), -732) }, 'start-too-far', 'startDate'],
    ['a start more than two years ahead', { startDate: addDays(today(), 732) }, 'start-too-far', 'startDate'],
    ['a day that no calendar has', { startDate: '2026-02-30' }, 'bad-input', 'startDate'],
    ['a goal the template does not know', { leaveOut: ['day-30-99'] }, 'key-unknown', 'leaveOut'],
    ['a phase that is not past', { donePhases: ['day-30'] }, 'phase-not-past', 'donePhases'],
    ['a phase without a date', { donePhases: ['long-term'] }, 'phase-not-past', 'donePhases'],
    ['a mentor who is not there', { mentorId: 99999999999 }, 'person-unknown', 'mentorId'],
    ['a signing mentor without a mentor', { mentorSigns: true }, 'mentor-missing', 'mentorId'],
  ])('%s is refused', async (_, more, code, field) => {
    const { body } = await give(people.manager, more).expect(400);
    expect(body).toMatchObject({ code, errors: [{ field }] });
    expect(await planned()).toBe(0);
  });

  test('nobody mentors themselves, or after they left', async () => {
    const own = await give(people.manager, { mentorId: people.hire.id }).expect(400);
    expect(own.body.code).toBe('own-mentor');
    const gone = await aPerson(milepost);
    await milepost.dataSource.query('update people set deactivated_at = now() where id = $1', [gone.id]);
    expect((await give(people.manager, { mentorId: gone.id }).expect(400)).body.code).toBe('person-unknown');
  });
});
