import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { CheckInView } from '../check-ins/check-in.view.js';
import { aCheckIn, anOpenCheckIn, expectQuietOnce, type TestCheckIn } from '../testing/a-check-in.js';
import { expectRefusal } from '../testing/expect-change.js';
import type { TestPerson } from '../testing/factories.js';
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

const add = (by: TestPerson, body: object = { text: 'On call' }) => by.post(checkIn.path('/agenda-items'), body);
const added = async () => ((await add(checkIn.hire).expect(200)).body as CheckInView).agenda.at(-1)!;

describe('the agenda', () => {
  test('takes an item once for a request key, about a goal or not', async () => {
    const goalId = checkIn.goal('day-30-1');
    const send = () => add(checkIn.hire, { text: 'The map', goalId }).set('idempotency-key', 'k1');
    const { agenda } = await expectQuietOnce(milepost, checkIn, send);
    expect(agenda).toEqual([
      { id: expect.any(Number), goalId, text: 'The map', by: checkIn.hire.id, at: expect.any(String), talkedAt: null },
    ]);
    await add(checkIn.manager).expect(200);
    expect((await checkIn.view(checkIn.lead)).agenda).toHaveLength(2);
    for (const person of [checkIn.mentor, checkIn.admin]) expect((await checkIn.view(person)).agenda).toEqual([]);
  });

  test('knows what was talked about, and forgets it', async () => {
    const { id } = await added();
    const path = checkIn.path(`/agenda-items/${id}/talked`);
    const { agenda } = await expectQuietOnce(milepost, checkIn, () => checkIn.manager.put(path));
    expect(agenda[0]!.talkedAt).not.toBeNull();
    await expectQuietOnce(milepost, checkIn, () => checkIn.hire.delete(path));
    expect((await checkIn.view(checkIn.hire)).agenda[0]!.talkedAt).toBeNull();
  });

  test('loses what is taken off it', async () => {
    const { id } = await added();
    const path = checkIn.path(`/agenda-items/${id}`);
    expect((await expectQuietOnce(milepost, checkIn, () => checkIn.manager.delete(path))).agenda).toEqual([]);
    await expectRefusal(milepost, checkIn, checkIn.hire.put(`${path}/talked`), 409, 'item-removed');
  });

  test('is for the two who meet', async () => {
    const { id } = await added();
    const below = checkIn.path(`/agenda-items/${id}`);
    for (const person of [checkIn.mentor, checkIn.lead, checkIn.teamLead, checkIn.admin])
      for (const request of [add(person), person.put(`${below}/talked`), person.delete(below)])
        await expectRefusal(milepost, checkIn, request, 403, 'forbidden');
    await expectRefusal(milepost, checkIn, add(checkIn.stranger), 404, 'not-found');
  });

  test('holds what is there', async () => {
    const other = await anOpenCheckIn(milepost);
    const foreign = other.goal('day-30-1');
    await expectRefusal(milepost, checkIn, add(checkIn.hire, { text: 'x', goalId: foreign }), 400, 'goal-unknown');
    const { id } = await added();
    await expectRefusal(milepost, other, other.hire.delete(other.path(`/agenda-items/${id}`)), 404, 'not-found');
  });

  test('is written while the meeting is open', async () => {
    const early = await aCheckIn(milepost);
    const request = () => early.hire.post(early.path('/agenda-items'), { text: 'Soon' });
    await expectRefusal(milepost, early, request(), 409, 'check-in-not-open');
    await checkIn.closed();
    await expectRefusal(milepost, checkIn, add(checkIn.hire), 409, 'check-in-closed');
    await early.manager.put(early.path('/skip'), { reason: 'Holidays' }).expect(200);
    await expectRefusal(milepost, early, request(), 409, 'check-in-skipped');
  });
});
