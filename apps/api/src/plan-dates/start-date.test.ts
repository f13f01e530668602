import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
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
  plan = await aPlan(milepost, { startDate: day(7) });
});

const reason = 'The visa took longer';
const day = (n: number) => addDays(today(), n);
const move = (startDate: string, version = 1, by: TestPerson = plan.manager) =>
  by.put(`/plans/${plan.id}/start-date`, { startDate, reason }).set('if-match', `"${version}"`);

test('moves every milestone, keeps the original dates, and is done once', async () => {
  const moved = (await move(day(21)).expect(200)).body as PlanFacts;
  expect(moved).toMatchObject({
    startDate: day(21),
    originalStart: day(7),
    datesVersion: 2,
    startMoves: [{ from: day(7), to: day(21), reason, by: plan.manager.id }],
  });
  expect(schedule(moved, today())[0]).toMatchObject({ original: day(37), due: day(51), from: day(21) });
  expect((await move(day(21)).expect(200)).body).toEqual(moved);
  const back = (await move(day(7), 2).expect(200)).body as PlanFacts;
  expect(back).toMatchObject({
    startDate: day(7),
    originalStart: day(7),
    startMoves: [{}, { from: day(21), to: day(7) }],
  });
  expect((await recordOf(milepost, plan.id)).verbs).toEqual(['plan-started', 'start-moved', 'start-moved']);
});

test('by two managers at once: the second is shown what the first did', async () => {
  const replies = await Promise.all([move(day(14)), move(day(21))]);
  expect(replies.map(({ status }) => status).sort()).toEqual([200, 412]);
  const [won, lost] = replies.sort((a, b) => a.status - b.status);
  expect(lost!.body.view).toMatchObject({ startDate: won!.body.startDate, startMoves: [{ reason }] });
  await move(day(28), lost!.body.view.datesVersion).expect(200);
});

test('leaves no pause before it, and stays within two years', async () => {
  await plan.manager.post(`/plans/${plan.id}/pauses`, { from: day(10), resumesOn: day(12), reason }).expect(200);
  await expectRefusal(milepost, plan, move(day(11), 2), 409, 'start-after-pause');
  await expectRefusal(milepost, plan, move(day(732), 2), 400, 'start-too-far');
  await expectRefusal(milepost, plan, move('1900-01-01', 2), 400, 'start-too-far');
  await move(day(10), 2).expect(200);
});

test('is for whoever acts for the hire, who saw the dates', async () => {
  for (const person of [plan.hire, plan.mentor, plan.lead, plan.teamLead, plan.admin])
    await expectRefusal(milepost, plan, move(day(9), 1, person), 403, 'forbidden');
  await expectRefusal(milepost, plan, move(day(9), 1, plan.stranger), 404, 'not-found');
  const bare = plan.manager.put(`/plans/${plan.id}/start-date`, { startDate: day(9), reason });
  await expectRefusal(milepost, plan, bare, 428, 'if-match-missing');
});
