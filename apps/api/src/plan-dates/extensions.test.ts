import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { addDays } from '@milepost/shared/calendar';
import type { PlanFacts } from '@milepost/shared/plan-facts';
import { schedule } from '@milepost/shared/schedule';
import { expectRefusal, recordOf } from '../testing/expect-change.js';
import { aPlan, today, type TestPerson, type TestPlan } from '../testing/factories.js';
import { testApp, type TestApp } from '../testing/test-app.js';

let milepost: TestApp;
let plan: TestPlan;

beforeAll(async () => {
  milepost = await testApp();
});
afterAll(() => milepost.close());
beforeEach(async () => {
  plan = await aPlan(milepost, { startDate: addDays(today(), -40) });
});

const reason = 'The lab moves';
const day = (n: number) => addDays(today(), n);
const path = (last = '') => `/plans/${plan.id}/extensions${last}`;
const extend = (phase: string, due: string, by: TestPerson = plan.manager) => by.post(path(), { phase, due, reason });
const extended = async (phase: string, due: string) => (await extend(phase, due).expect(200)).body as PlanFacts;
const facts = async () => (await plan.hire.get(`/plans/${plan.id}`).expect(200)).body as PlanFacts;
const dues = (of: PlanFacts) => Object.fromEntries(schedule(of, today()).map(({ key, due }) => [key, due]));
const undo = (of: PlanFacts, by: TestPerson = plan.manager) =>
  by.delete(path(`/${of.extensions[0]!.id}`)).set('if-match', `"${of.datesVersion}"`);

describe('extending a milestone', () => {
  test('moves it to that day, those after it by as many, and none before', async () => {
    const before = dues(await facts());
    const after = await extended('day-60', day(34));
    expect(after.extensions).toEqual([
      {
        id: expect.any(Number),
        phase: 'day-60',
        days: 14,
        madeOn: today(),
        reason,
        by: plan.manager.id,
        at: expect.any(String),
      },
    ]);
    expect(dues(after)).toMatchObject({
      'day-30': before['day-30'],
      'day-60': day(34),
      'day-90': addDays(before['day-90']!, 14),
      'month-12': addDays(before['month-12']!, 14),
    });
    const { entries } = (await plan.hire.get(`/plans/${plan.id}/activity`).expect(200)).body;
    expect(entries[0]).toMatchObject({
      verb: 'milestone-extended',
      detail: { phase: 'day-60', was: day(20), due: day(34), days: 14, reason },
    });
    expect((await plan.manager.get('/team').expect(200)).body.hires[0].extensions).toEqual([
      { phase: 'day-60', days: 14, madeOn: today() },
    ]);
  });

  test('counts on the dates as they stand, a pause ahead included', async () => {
    await plan.manager.post(`/plans/${plan.id}/pauses`, { from: day(25), resumesOn: day(35), reason }).expect(200);
    expect(dues(await extended('day-60', day(40)))['day-60']).toBe(day(40));
    expect(dues(await extended('day-60', day(41)))['day-60']).toBe(day(41));
  });

  test('happens once for one request', async () => {
    for (let time = 0; time < 2; time++) await extend('day-60', day(34)).set('idempotency-key', 'lab').expect(200);
    expect((await recordOf(milepost, plan.id)).verbs).toEqual(['plan-started', 'milestone-extended']);
  });

  test('by two managers at once to one day is done once, and the second is told', async () => {
    const replies = await Promise.all([extend('day-60', day(34)), extend('day-60', day(34))]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(replies.find(({ status }) => status === 409)!.body.code).toBe('extension-not-later');
    expect(dues(await facts())['day-60']).toBe(day(34));
  });

  test.each([
    ['day-60', day(20), 409, 'extension-not-later', 'due'],
    ['day-30', day(-1), 400, 'extension-in-past', 'due'],
    ['day-30', '1999-01-01', 400, 'extension-in-past', 'due'],
    ['day-60', day(20 + 732), 400, 'extension-too-far', 'due'],
    ['long-term', day(400), 400, 'phase-unknown', 'phase'],
    ['week-7', day(400), 400, 'phase-unknown', 'phase'],
    ['__proto__', day(400), 400, 'phase-unknown', 'phase'],
  ])('of %s to %s is refused', async (phase, due, status, code, field) => {
    await expectRefusal(milepost, plan, extend(phase, due), status, code);
    expect((await extend(phase, due)).body.errors).toMatchObject([{ field }]);
  });

  test('into a pause is refused', async () => {
    await plan.manager.post(`/plans/${plan.id}/pauses`, { from: day(25), resumesOn: day(35), reason }).expect(200);
    await expectRefusal(milepost, plan, extend('day-60', day(34)), 409, 'extension-in-pause');
  });

  test('is for whoever acts for the hire', async () => {
    for (const person of [plan.hire, plan.mentor, plan.lead, plan.teamLead, plan.admin])
      await expectRefusal(milepost, plan, extend('day-60', day(34), person), 403, 'forbidden');
    await expectRefusal(milepost, plan, extend('day-60', day(34), plan.stranger), 404, 'not-found');
  });
});

describe('undoing an extension', () => {
  test('puts the dates back, once', async () => {
    const before = dues(await facts());
    const after = await extended('day-60', day(34));
    for (let time = 0; time < 2; time++) expect((await undo(after).expect(200)).body.extensions).toEqual([]);
    expect(dues(await facts())).toEqual(before);
    const { verbs } = await recordOf(milepost, plan.id);
    expect(verbs).toEqual(['plan-started', 'milestone-extended', 'extension-undone']);
  });

  test('is refused from older dates, to others, and where there was none', async () => {
    const first = await extended('day-60', day(34));
    await extended('day-90', day(100));
    await expectRefusal(milepost, plan, undo(first), 412, 'changed-meanwhile');
    await expectRefusal(milepost, plan, undo(first, plan.mentor), 403, 'forbidden');
    await expectRefusal(milepost, plan, undo(first, plan.stranger), 404, 'not-found');
    await expectRefusal(milepost, plan, plan.manager.delete(path('/99999')), 404, 'not-found');
  });
});
