import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { addDays } from '@milepost/shared/calendar';
import { checkInDay } from '@milepost/shared/check-in';
import { schedule } from '@milepost/shared/schedule';
import { aCheckIn, aClosedCheckIn, anOpenCheckIn, type TestCheckIn } from '../testing/a-check-in.js';
import { expectOnce, expectRefusal } from '../testing/expect-change.js';
import { today, type TestPerson } from '../testing/factories.js';
import { testApp, type TestApp } from '../testing/test-app.js';
import type { CheckInView } from './check-in.view.js';

let milepost: TestApp;
let checkIn: TestCheckIn;

beforeAll(async () => {
  milepost = await testApp();
});
afterAll(() => milepost.close());
beforeEach(async () => {
  checkIn = await aCheckIn(milepost);
});

const day = (n: number) => addDays(today(), n);
const reason = 'We spoke last week';
const dayOf = ({ course, plan }: CheckInView) => {
  const { workingDays } = plan.hire;
  return checkInDay(course, schedule(plan, today()), { workingDays, holidays: plan.holidays });
};
const others = () => [checkIn.hire, checkIn.mentor, checkIn.lead, checkIn.teamLead, checkIn.admin];

/** Nobody but whoever acts for the hire does this. */
async function expectManagers(send: (by: TestPerson) => ReturnType<TestPerson['put']>): Promise<void> {
  for (const person of others()) await expectRefusal(milepost, checkIn, send(person), 403, 'forbidden');
  await expectRefusal(milepost, checkIn, send(checkIn.stranger), 404, 'not-found');
}

describe('opening', () => {
  test('is done once, by the manager, and fixes the day', async () => {
    await expectManagers((by) => by.put(checkIn.path('/opening')));
    const send = () => checkIn.manager.put(checkIn.path('/opening'));
    const { course, can } = (await expectOnce(milepost, checkIn, 'check-in-opened', send)) as unknown as CheckInView;
    expect(course).toMatchObject({ openedBy: checkIn.manager.id, meetsOn: today(), closedAt: null });
    expect(can).toMatchObject({ converse: true, close: true, open: false, arrange: false });
    expect((await checkIn.view(checkIn.hire)).can).toMatchObject({ converse: true, close: false });
    expect((await checkIn.view(checkIn.lead)).can).toMatchObject({ read: true, converse: false });
  });

  test('waits until it is prepared, or until somebody chooses an earlier day', async () => {
    const later = await aCheckIn(milepost, 'day-30', today());
    const open = () => later.manager.put(later.path('/opening'));
    await expectRefusal(milepost, later, open(), 409, 'too-early');
    await later.manager.put(later.path('/meeting-day'), { on: day(14) }).expect(200);
    await open().expect(200);
  });

  test('comes neither after a closing nor after a skip', async () => {
    const closed = await aClosedCheckIn(milepost);
    await expectRefusal(milepost, closed, closed.manager.put(closed.path('/opening')), 409, 'check-in-closed');
    await checkIn.manager.put(checkIn.path('/skip'), { reason }).expect(200);
    await expectRefusal(milepost, checkIn, checkIn.manager.put(checkIn.path('/opening')), 409, 'check-in-skipped');
  });

  test('is nobody’s on a closed plan', async () => {
    await checkIn.manager
      .put(`/plans/${checkIn.id}/closing`, { outcome: 'ended', reason })
      .set('if-match', '"1"')
      .expect(200);
    await expectRefusal(milepost, checkIn, checkIn.manager.put(checkIn.path('/opening')), 409, 'plan-closed');
  });
});

describe('the day', () => {
  const choose = (on: string, by = checkIn.manager) => by.put(checkIn.path('/meeting-day'), { on });

  test('is chosen, and given back to the milestone', async () => {
    await expectManagers((by) => choose(day(3), by));
    const before = dayOf(await checkIn.view(checkIn.hire));
    await expectOnce(milepost, checkIn, 'check-in-day-chosen', () => choose(day(3)));
    expect(dayOf(await checkIn.view(checkIn.hire))).toBe(day(3));
    const free = () => checkIn.manager.delete(checkIn.path('/meeting-day'));
    await expectOnce(milepost, checkIn, 'check-in-day-freed', free);
    expect(dayOf(await checkIn.view(checkIn.hire))).toBe(before);
    for (const person of others())
      await expectRefusal(milepost, checkIn, person.delete(checkIn.path('/meeting-day')), 403, 'forbidden');
  });

  test('is neither past nor years away', async () => {
    await expectRefusal(milepost, checkIn, choose(day(-1)), 400, 'day-in-past');
    await expectRefusal(milepost, checkIn, choose(day(732)), 400, 'day-too-far');
    const ahead = await aCheckIn(milepost, 'day-30', day(10));
    const request = ahead.manager.put(ahead.path('/meeting-day'), { on: day(9) });
    await expectRefusal(milepost, ahead, request, 400, 'day-before-start');
  });

  test('follows pauses and extensions until the meeting is held', async () => {
    const before = dayOf(await checkIn.view(checkIn.manager))!;
    const pause = { from: today(), resumesOn: day(7), reason };
    await checkIn.manager.post(`/plans/${checkIn.id}/pauses`, pause).expect(200);
    expect(dayOf(await checkIn.view(checkIn.manager))! > before).toBe(true);
    await checkIn.manager.put(checkIn.path('/opening')).expect(200);
    const extension = { phase: 'day-30', due: day(40), reason };
    await checkIn.manager.post(`/plans/${checkIn.id}/extensions`, extension).expect(200);
    expect(dayOf(await checkIn.view(checkIn.manager))).toBe(today());
    await expectRefusal(milepost, checkIn, choose(day(3)), 409, 'check-in-open');
  });
});

describe('skipping', () => {
  test('needs a reason, which those who read may see, and is taken back', async () => {
    const skip = (by = checkIn.manager) => by.put(checkIn.path('/skip'), { reason });
    await expectManagers(skip);
    await expectRefusal(
      milepost,
      checkIn,
      checkIn.manager.put(checkIn.path('/skip'), { reason: ' ' }),
      400,
      'bad-input',
    );
    await expectOnce(milepost, checkIn, 'check-in-skipped', () => skip());
    expect((await checkIn.view(checkIn.hire)).course.skipReason).toBe(reason);
    for (const person of [checkIn.mentor, checkIn.admin])
      expect((await checkIn.view(person)).course).toMatchObject({ skippedAt: expect.any(String), skipReason: null });
    const other = checkIn.manager.put(checkIn.path('/skip'), { reason: 'Another' });
    await expectRefusal(milepost, checkIn, other, 409, 'check-in-skipped');

    await expectManagers((by) => by.delete(checkIn.path('/skip')));
    const { can } = await checkIn.view(checkIn.manager);
    expect(can).toMatchObject({ unskip: true, arrange: false, open: false });
    await expectOnce(milepost, checkIn, 'check-in-skip-undone', () => checkIn.manager.delete(checkIn.path('/skip')));
    expect((await checkIn.view(checkIn.manager)).course).toMatchObject({ skippedAt: null, skipReason: null });
  });

  test('is no way out of a meeting that is open', async () => {
    const open = await anOpenCheckIn(milepost);
    await expectRefusal(milepost, open, open.manager.put(open.path('/skip'), { reason }), 409, 'check-in-open');
    await expectRefusal(milepost, open, open.manager.delete(open.path('/skip')), 409, 'check-in-not-skipped');
  });
});

describe('an extra check-in', () => {
  const request = { title: 'After the first incident', meetsOn: day(3) };
  const add = (by = checkIn.manager, body: object = request) => by.post(`/plans/${checkIn.id}/check-ins`, body);

  test('is added once for a request key, and prepared from then on', async () => {
    await expectManagers((by) => add(by));
    const send = () => add().set('idempotency-key', 'k1');
    const { course, can } = (await expectOnce(milepost, checkIn, 'check-in-added', send)) as unknown as CheckInView;
    expect(course).toMatchObject({ phase: null, title: request.title, meetsOn: day(3), version: 1 });
    expect(can).toMatchObject({ open: true, assess: 'manager' });
    const path = `/check-ins/${course.id}`;
    // its title may tell how the last one went
    expect((await checkIn.mentor.get(path).expect(200)).body.course.title).toBe('');
    expect((await checkIn.hire.get(path).expect(200)).body.course.title).toBe(request.title);
    await expectRefusal(milepost, checkIn, checkIn.manager.delete(`${path}/meeting-day`), 409, 'day-its-own');
  });

  test('is on a day to come, on a plan that runs', async () => {
    await expectRefusal(milepost, checkIn, add(checkIn.manager, { ...request, meetsOn: day(-1) }), 400, 'day-in-past');
    await milepost.dataSource.query(
      `insert into check_ins (plan_id, title, meets_on) select $1, 'Weekly', current_date from generate_series(1, 95)`,
      [checkIn.id],
    );
    await expectRefusal(milepost, checkIn, add(), 409, 'check-ins-full');
  });
});

test('a start stays once a check-in was held, also when it is opened again', async () => {
  const closed = await aClosedCheckIn(milepost);
  const move = () =>
    closed.manager.put(`/plans/${closed.id}/start-date`, { startDate: day(-20), reason }).set('if-match', '"1"');
  await expectRefusal(milepost, closed, move(), 409, 'check-in-held');
  await closed.manager.post(closed.path('/reopenings'), { reason }).expect(200);
  await expectRefusal(milepost, closed, move(), 409, 'check-in-held');
});
