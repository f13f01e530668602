import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { CheckInView } from '../check-ins/check-in.view.js';
import { aCheckIn, type TestCheckIn } from '../testing/a-check-in.js';
import { aPerson, type TestPerson } from '../testing/factories.js';
import { type TestApp, testApp } from '../testing/test-app.js';

let test: TestApp;
let plan: TestCheckIn;
let path: string;

beforeAll(async () => {
  test = await testApp();
});
beforeEach(async () => {
  plan = await aCheckIn(test);
  path = plan.path();
});
afterAll(() => test.close());

const rate = (who: TestPerson, rating: string, comment = '') =>
  who.patch(`${path}/assessment`, { ratings: [{ goalId: plan.goal('day-30-1'), rating, comment }] });
const submit = (who: TestPerson) => who.put(`${path}/assessment/submission`);
const seenBy = async (who: TestPerson): Promise<CheckInView> => (await who.get(path).expect(200)).body as CheckInView;
const sidesSeenBy = async (who: TestPerson) => (await seenBy(who)).assessments.map(({ side }) => side);

describe('a draft', () => {
  it('is saved as it is typed, part by part', async () => {
    await rate(plan.hire, 'met', 'All accounts are there').expect(200);
    await plan.hire.patch(`${path}/assessment`, { answers: [{ prompt: 'need', text: 'A quieter desk' }] }).expect(200);
    const { body } = await plan.hire
      .patch(`${path}/assessment`, { ratings: [{ goalId: plan.goal('day-30-1'), rating: 'exceeded' }] })
      .expect(200);
    expect(body.assessments).toMatchObject([
      {
        side: 'hire',
        submittedAt: null,
        ratings: [{ goalId: plan.goal('day-30-1'), rating: 'exceeded', comment: 'All accounts are there' }],
        answers: [{ prompt: 'need', text: 'A quieter desk' }],
      },
    ]);
  });

  it('is its writer’s alone, also once the meeting is open', async () => {
    await rate(plan.hire, 'met', 'hidden').expect(200);
    await rate(plan.manager, 'not yet', 'hidden too').expect(200);
    await plan.manager.put(`${path}/opening`).expect(200);
    expect(await sidesSeenBy(plan.hire)).toEqual(['hire']);
    expect(await sidesSeenBy(plan.manager)).toEqual(['manager']);
    for (const who of [plan.lead, plan.teamLead, plan.mentor, plan.admin]) expect(await sidesSeenBy(who)).toEqual([]);
    expect((await seenBy(plan.lead)).progress).toEqual([
      { side: 'hire', by: plan.hire.id, submitted: false },
      { side: 'manager', by: plan.manager.id, submitted: false },
    ]);
  });

  it('leaves no trace in the history', async () => {
    const before = await plan.hire.get(`/plans/${plan.id}/activity`).expect(200);
    await rate(plan.hire, 'met', 'hidden').expect(200);
    const after = await plan.hire.get(`/plans/${plan.id}/activity`).expect(200);
    expect(after.body).toEqual(before.body);
  });
});

describe('what is submitted', () => {
  it('shows to the other side once both submitted, to those above too, and never to the mentor', async () => {
    for (const who of [plan.hire, plan.manager, plan.mentor]) await rate(who, 'met').expect(200);
    await submit(plan.hire).expect(200);
    expect(await sidesSeenBy(plan.manager)).toEqual(['manager']);
    await submit(plan.manager).expect(200);
    expect(await sidesSeenBy(plan.hire)).toEqual(['hire', 'manager']);
    expect(await sidesSeenBy(plan.lead)).toEqual(['hire', 'manager']);
    expect(await sidesSeenBy(plan.mentor)).toEqual(['mentor']);
    expect(await sidesSeenBy(plan.admin)).toEqual([]);
    await submit(plan.mentor).expect(200);
    expect(await sidesSeenBy(plan.manager)).toEqual(['hire', 'manager', 'mentor']);
  });

  it('shows to the other side once the meeting opens', async () => {
    await rate(plan.hire, 'met').expect(200);
    await submit(plan.hire).expect(200);
    await plan.manager.put(`${path}/opening`).expect(200);
    expect(await sidesSeenBy(plan.manager)).toEqual(['hire']);
  });

  it('may be taken back until the other side could read it', async () => {
    await rate(plan.hire, 'met').expect(200);
    await submit(plan.hire).expect(200);
    await submit(plan.hire).expect(200);
    expect((await rate(plan.hire, 'not yet').expect(409)).body.code).toBe('assessment-submitted');
    await plan.hire.delete(`${path}/assessment/submission`).expect(200);
    await plan.hire.delete(`${path}/assessment/submission`).expect(200);
    await rate(plan.hire, 'not yet').expect(200);
    await submit(plan.hire).expect(200);
    await plan.manager.put(`${path}/opening`).expect(200);
    expect((await plan.hire.delete(`${path}/assessment/submission`).expect(409)).body.code).toBe('already-seen');
  });

  it('is not submitted empty', async () => {
    expect((await submit(plan.hire).expect(409)).body.code).toBe('nothing-written');
  });

  it('stays readable as the former manager’s when another takes over, their draft does not', async () => {
    await rate(plan.manager, 'met', 'as I saw it').expect(200);
    await submit(plan.manager).expect(200);
    const next = await aPerson(test, { name: 'Next Manager' });
    await test.dataSource.query('update people set manager_id = $1 where id = $2', [next.id, plan.hire.id]);
    await rate(next, 'working towards').expect(200);
    await submit(next).expect(200);
    await rate(plan.hire, 'met').expect(200);
    await submit(plan.hire).expect(200);
    const writers = (await seenBy(next)).assessments.map(({ by }) => by);
    expect(writers.sort()).toEqual([plan.manager.id, next.id, plan.hire.id].sort());
    await plan.manager.get(path).expect(404);
  });
});

describe('what cannot be written', () => {
  it('names the goal or the question that is not asked', async () => {
    const elsewhere = { ratings: [{ goalId: plan.goal('month-6-1'), rating: 'met' }] };
    const { body } = await plan.hire.patch(`${path}/assessment`, elsewhere).expect(400);
    expect(body.errors[0]).toMatchObject({ field: 'ratings.0.goalId', code: 'goal-unknown' });
    const other = { answers: [{ prompt: 'salary', text: 'More' }] };
    expect((await plan.hire.patch(`${path}/assessment`, other).expect(400)).body.code).toBe('prompt-unknown');
    const off = { ratings: [{ goalId: plan.goal('day-30-1'), rating: 'superb' }] };
    expect((await plan.hire.patch(`${path}/assessment`, off).expect(400)).body.errors[0].field).toBe(
      'ratings.0.rating',
    );
  });

  it('is refused before its time, when skipped and when closed, with what it is', async () => {
    const [{ id }] = await test.dataSource.query(
      `select id::int4 from check_ins where plan_id = $1 and phase_key = 'month-12'`,
      [plan.id],
    );
    const early = { answers: [{ prompt: 'need', text: 'x' }] };
    expect((await plan.hire.patch(`/check-ins/${id}/assessment`, early).expect(409)).body.code).toBe('too-early');
    await plan.manager.put(`${path}/skip`, { reason: 'Moved house' }).expect(200);
    expect((await rate(plan.hire, 'met').expect(409)).body.code).toBe('check-in-skipped');
  });

  it('keeps two tabs of one person from losing each other’s goals', async () => {
    await Promise.all([
      rate(plan.hire, 'met').expect(200),
      plan.hire
        .patch(`${path}/assessment`, { ratings: [{ goalId: plan.goal('day-30-2'), rating: 'not yet' }] })
        .expect(200),
    ]);
    expect((await seenBy(plan.hire)).assessments[0]!.ratings).toHaveLength(2);
  });
});
