import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { addDays } from '@milepost/shared/calendar';
import type { CheckInView } from '../check-ins/check-in.view.js';
import { anOpenCheckIn, expectQuietOnce, type TestCheckIn } from '../testing/a-check-in.js';
import { expectRefusal } from '../testing/expect-change.js';
import { today, type TestPerson } from '../testing/factories.js';
import { testApp, type TestApp } from '../testing/test-app.js';

let milepost: TestApp;
let checkIn: TestCheckIn;

beforeAll(async () => {
  milepost = await testApp();
});
afterAll(() => milepost.close());
beforeEach(async () => {
  checkIn = await anOpenCheckIn(milepost);
});

const day = (n: number) => addDays(today(), n);
const note = (by: TestPerson, given: object = {}) =>
  by.post(checkIn.path('/actions'), { text: 'Order the badge', ownerId: checkIn.manager.id, dueOn: day(7), ...given });
const noted = async (given: object = {}) =>
  ((await note(checkIn.hire, given).expect(200)).body as CheckInView).actions.at(-1)!;
const goalOf = async (actionId: number) =>
  (await checkIn.view(checkIn.hire)).actions.find(({ id }) => id === actionId)!.goalId!;

describe('an action', () => {
  test('is noted once for a request key, with its owner and day', async () => {
    const send = () => note(checkIn.hire).set('idempotency-key', 'k1');
    const { actions } = await expectQuietOnce(milepost, checkIn, send);
    expect(actions).toEqual([
      {
        id: expect.any(Number),
        text: 'Order the badge',
        ownerId: checkIn.manager.id,
        dueOn: day(7),
        by: checkIn.hire.id,
        at: expect.any(String),
        goalId: null,
      },
    ]);
    for (const person of [checkIn.mentor, checkIn.admin]) expect((await checkIn.view(person)).actions).toEqual([]);
  });

  test('is taken back while it is no goal', async () => {
    const { id } = await noted();
    const remove = () => checkIn.manager.delete(checkIn.path(`/actions/${id}`));
    expect((await expectQuietOnce(milepost, checkIn, remove)).actions).toEqual([]);
    await expectRefusal(milepost, checkIn, checkIn.hire.delete(checkIn.path('/actions/999999')), 404, 'not-found');

    const kept = await noted();
    await checkIn.closed();
    await checkIn.manager.post(checkIn.path('/reopenings'), { reason: 'One more' }).expect(200);
    const late = checkIn.manager.delete(checkIn.path(`/actions/${kept.id}`));
    await expectRefusal(milepost, checkIn, late, 409, 'action-is-goal');
  });

  test('has an owner who sees the plan, and a day to come', async () => {
    for (const ownerId of [checkIn.stranger.id, checkIn.admin.id, 999_999])
      await expectRefusal(milepost, checkIn, note(checkIn.hire, { ownerId }), 400, 'person-unknown');
    for (const { id } of [checkIn.hire, checkIn.mentor, checkIn.lead, checkIn.teamLead]) await noted({ ownerId: id });
    await expectRefusal(milepost, checkIn, note(checkIn.hire, { dueOn: day(-1) }), 400, 'day-in-past');
    await expectRefusal(milepost, checkIn, note(checkIn.hire, { dueOn: day(800) }), 400, 'day-too-far');
  });

  test('is for the two who meet', async () => {
    const { id } = await noted();
    for (const person of [checkIn.mentor, checkIn.lead, checkIn.teamLead, checkIn.admin])
      for (const request of [note(person), person.delete(checkIn.path(`/actions/${id}`))])
        await expectRefusal(milepost, checkIn, request, 403, 'forbidden');
    await expectRefusal(milepost, checkIn, note(checkIn.stranger), 404, 'not-found');
  });
});

describe('once the check-in is closed, an action', () => {
  test('is a goal of its owner, and the hire is never behind with another’s', async () => {
    const theirs = await noted({ text: 'Shadow an incident', ownerId: checkIn.hire.id, dueOn: day(10) });
    const ours = await noted({ ownerId: checkIn.mentor.id });
    const far = await noted({ text: 'Speak at the meetup', ownerId: checkIn.hire.id, dueOn: day(700) });
    await checkIn.closed();
    const { actions, plan } = await checkIn.view(checkIn.hire);
    const goal = (id: number) => plan.goals.find((one) => one.id === actions.find((a) => a.id === id)!.goalId)!;
    expect(goal(theirs.id)).toMatchObject({
      text: 'Shadow an incident',
      phase: 'day-60',
      kind: 'task',
      optional: false,
      plannedOn: day(10),
      added: { by: checkIn.manager.id, reason: 'Agreed in the check-in of day 30' },
      action: { checkInId: checkIn.checkInId, ownerId: checkIn.hire.id, dueOn: day(10) },
    });
    expect(goal(ours.id)).toMatchObject({ optional: true, action: { ownerId: checkIn.mentor.id } });
    expect(goal(far.id).phase).toBe('long-term');
    expect(plan.people).toContainEqual({ id: checkIn.mentor.id, name: checkIn.mentor.name });
  });

  test('is ticked by its owner, who may tick nothing else', async () => {
    const { id } = await noted({ ownerId: checkIn.mentor.id });
    await checkIn.closed();
    const goalId = await goalOf(id);
    const path = `/goals/${goalId}/completion`;
    await expectRefusal(milepost, checkIn, checkIn.lead.put(path), 403, 'forbidden');
    const { body } = await checkIn.mentor.put(path).expect(200);
    expect(body.goal.completion).toMatchObject({ by: checkIn.mentor.id });
    await checkIn.mentor.delete(path).expect(200);
    const other = checkIn.mentor.put(`/goals/${checkIn.goal('day-30-1')}/completion`);
    await expectRefusal(milepost, checkIn, other, 403, 'forbidden');
  });
});
