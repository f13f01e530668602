import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays } from '@milepost/shared/calendar';
import { checkInDay, checkInState, type CheckInState } from '@milepost/shared/check-in';
import { refuseNow, type CheckInDeed } from '@milepost/shared/check-in-rules';
import { schedule } from '@milepost/shared/schedule';
import { aCheckIn, onTrack, type TestCheckIn } from '../testing/a-check-in.js';
import { recordOf } from '../testing/expect-change.js';
import { today, type TestPerson } from '../testing/factories.js';
import { testApp, type TestApp } from '../testing/test-app.js';
import type { CheckInView } from './check-in.view.js';

let milepost: TestApp;
let checkIn: TestCheckIn;

beforeAll(async () => {
  milepost = await testApp();
});
afterAll(() => milepost.close());

const stateOf = ({ course, plan }: CheckInView): CheckInState => {
  const calendar = { workingDays: plan.hire.workingDays, holidays: plan.holidays };
  return checkInState(course, checkInDay(course, schedule(plan, today()), calendar), today());
};

interface Try {
  deed: CheckInDeed;
  send: (by: TestPerson, version: number) => ReturnType<TestPerson['put']>;
  leadsTo: CheckInState[];
}

const at = (below: string) => checkIn.path(below);
const tries: Try[] = [
  { deed: 'open', send: (by) => by.put(at('/opening')), leadsTo: ['open'] },
  { deed: 'close', send: (by, v) => by.put(at('/closing'), onTrack).set('if-match', `"${v}"`), leadsTo: ['closed'] },
  { deed: 'acknowledge', send: (by) => by.put(at('/acknowledgement'), {}), leadsTo: ['acknowledged'] },
  { deed: 'reopen', send: (by) => by.post(at('/reopenings'), { reason: 'Again' }), leadsTo: ['open'] },
  { deed: 'arrange', send: (by) => by.put(at('/skip'), { reason: 'Busy' }), leadsTo: ['skipped'] },
  { deed: 'unskip', send: (by) => by.delete(at('/skip')), leadsTo: ['planned', 'preparing'] },
  { deed: 'arrange', send: (by) => by.put(at('/meeting-day'), { on: addDays(today(), 30) }), leadsTo: ['planned'] },
  { deed: 'arrange', send: (by) => by.put(at('/meeting-day'), { on: today() }), leadsTo: ['preparing'] },
  { deed: 'converse', send: (by) => by.post(at('/agenda-items'), { text: 'This' }), leadsTo: ['open'] },
];

/** The same walk every time: a plain linear congruential generator. */
function* numbers(): Generator<number> {
  for (let seed = 7; ; seed = (seed * 1103515245 + 12345) % 2 ** 31) yield seed >>> 8;
}

const random = numbers();
const pick = <T>(from: readonly T[]): T => from[random.next().value % from.length]!;

/** One person tries one thing. Gives the state it met. */
async function step(by: TestPerson, { deed, send, leadsTo }: Try): Promise<CheckInState> {
  const before = await checkIn.view(by);
  const record = await recordOf(milepost, checkIn.id);
  const state = stateOf(before);
  const { status, body } = await send(by, before.course.version);
  const may = before.can[deed];
  const code = status === 409 ? refuseNow(deed, state)?.code : status === 403 ? 'forbidden' : undefined;
  const arrived = status === 200 && may && leadsTo.includes(stateOf(body as CheckInView));
  // refused, or done already: nothing moved
  const stood =
    !may &&
    body.code === code &&
    isDeepStrictEqual((await checkIn.view(by)).course, before.course) &&
    isDeepStrictEqual(await recordOf(milepost, checkIn.id), record);
  const tried = { deed, by: by.name, state, status, code: body.code as unknown };
  expect({ ...tried, arrived, stood }).toEqual({ ...tried, arrived: may, stood: !may });
  return state;
}

test('whoever tries whatever, what may not be is refused with its code and changes nothing', async () => {
  const seen = new Set<CheckInState>();
  for (let walk = 0; walk < 4; walk++) {
    checkIn = await aCheckIn(milepost);
    const { hire, manager, mentor, lead, admin } = checkIn;
    // the two who may are there more often
    const people = [manager, manager, manager, manager, hire, hire, mentor, lead, admin];
    for (let steps = 0; steps < 40; steps++) seen.add(await step(pick(people), pick(tries)));
  }
  expect([...seen].sort()).toEqual(['acknowledged', 'closed', 'open', 'planned', 'preparing', 'skipped']);
});
