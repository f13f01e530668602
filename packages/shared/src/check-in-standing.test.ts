import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dateIn } from './calendar.js';
import {
  checkInStandings,
  isWaitedFor,
  nextCheckIn,
  soonDays,
  weekDays,
  type CheckInLine,
  type CheckInLineStanding,
  type CheckInPlan,
} from './check-in-standing.js';
import { schedule } from './schedule.js';
import { aCheckInLine, aCheckInPlan } from './testing/a-check-in-line.js';
import { anyDate } from './testing/arbitraries.js';

/** Day 30 of the plan is Wednesday 2 December 2026. */
const due = '2026-12-02';
const at = (on: string) => `${on}T09:00:00Z`;
const before = (days: number) => at(addDays(due, -days));

function standing(line: Partial<CheckInLine> = {}, plan = aCheckInPlan(), now = before(0)): CheckInLineStanding {
  const [one] = checkInStandings(plan, [aCheckInLine(line)], { holidays: [], now });
  return one!;
}
const task = (relation: Partial<CheckInPlan['relation']>, line: Partial<CheckInLine> = {}, now = before(5)) =>
  standing(line, aCheckInPlan({ relation }), now).task;

describe('where a check-in belongs', () => {
  const group = (now: string, line: Partial<CheckInLine> = {}, plan = aCheckInPlan()) =>
    standing(line, plan, now).group;

  test('follows how soon its day is', () => {
    expect(group(before(soonDays + 1))).toBe('later');
    expect(group(before(soonDays))).toBe('planned');
    expect(group(before(15))).toBe('planned');
    expect(group(before(14))).toBe('preparing');
    expect(group(before(weekDays))).toBe('preparing');
    expect(group(before(weekDays - 1))).toBe('week');
    expect(group(before(0))).toBe('week');
    expect(group(before(-1))).toBe('overdue');
  });

  test('is the day in the hire’s own time zone', () => {
    const inAuckland = aCheckInPlan();
    inAuckland.hire.timeZone = 'Pacific/Auckland';
    expect(group('2026-12-02T12:00:00Z', {}, inAuckland)).toBe('overdue');
    expect(group('2026-12-02T12:00:00Z')).toBe('week');
  });

  test('once it is closed, follows the acknowledgement and the time since', () => {
    const closedAt = at('2026-12-03');
    const openedAt = at('2026-12-02');
    const outcome = 'on-track' as const;
    const acknowledged = { openedAt, closedAt, outcome, acknowledgedAt: at('2026-12-04') };
    expect(group(at('2027-06-01'), { openedAt, closedAt, outcome })).toBe('acknowledging');
    expect(group(at('2027-02-01'), acknowledged)).toBe('held');
    expect(group(at('2027-02-02'), acknowledged)).toBe('past');
  });

  test('once it was skipped, is never overdue', () => {
    expect(group(at('2026-12-20'), { skippedAt: at('2026-12-01') })).toBe('skipped');
    expect(group(at('2027-12-20'), { skippedAt: at('2026-12-01') })).toBe('past');
  });

  test('is nowhere when its plan is closed and it was not held', () => {
    const closed = aCheckInPlan({ closedAt: at('2026-11-20') });
    expect(standing({}, closed, before(-9))).toMatchObject({ group: null, overdue: false, task: null });
    expect(
      group(before(-9), { openedAt: at('2026-11-18'), closedAt: at('2026-11-19'), outcome: 'extended' }, closed),
    ).toBe('acknowledging');
  });

  test('is overdue exactly where it stands among the overdue, whenever one looks', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -90, max: 90 }), fc.boolean(), (startDate, days, opened) => {
        const plan = aCheckInPlan({ startDate });
        const now = at(addDays(startDate, 30 + days));
        const found = standing({ openedAt: opened ? now : null }, plan, now);
        expect(found.group === 'overdue').toBe(found.overdue);
        expect(found.overdue).toBe(!opened && found.day! < dateIn('Europe/Berlin', now));
      }),
    );
  });
});

describe('what the reader has to do', () => {
  test('is their view while it is prepared, then nothing', () => {
    for (const relation of [{ hire: true }, { manager: true }]) {
      expect(task(relation, {}, before(15))).toBeNull();
      expect(task(relation)).toBe('write');
      expect(task(relation, { mine: 'draft' })).toBe('submit');
      expect(task(relation, { mine: 'submitted' })).toBeNull();
    }
  });

  test('is for the manager to hold it on its day and to close what is open', () => {
    expect(task({ manager: true }, { mine: 'submitted' }, before(0))).toBe('hold');
    expect(task({ manager: true }, { mine: 'none' }, before(-4))).toBe('hold');
    expect(task({ manager: true }, { openedAt: before(0) }, before(0))).toBe('close');
    expect(task({ hire: true }, { openedAt: before(0), mine: 'submitted' }, before(0))).toBeNull();
  });

  test('is for the hire alone to acknowledge it', () => {
    const closed = { openedAt: before(1), closedAt: before(0), outcome: 'concerns' as const };
    expect(task({ hire: true }, closed)).toBe('acknowledge');
    expect(task({ manager: true }, closed)).toBeNull();
    expect(standing(closed, aCheckInPlan({ relation: { hire: true }, closedAt: before(0) })).task).toBe('acknowledge');
  });

  test('is nothing for those above, the lead and admins; a mentor may add a view', () => {
    for (const relation of [{ above: true }, { teamLead: true }, { admin: true }])
      for (const days of [20, 5, 0, -5]) expect(task(relation, {}, before(days))).toBeNull();
    expect(task({ mentor: true })).toBe('add');
    expect([isWaitedFor('add'), isWaitedFor(null), isWaitedFor('write')]).toEqual([false, false, true]);
  });
});

test('views are missing only while it is prepared or held, and only for those who may know', () => {
  expect(standing({}, undefined, before(5)).lacks).toEqual(['hire', 'manager']);
  expect(standing({ submitted: { hire: true, manager: false } }, undefined, before(5)).lacks).toEqual(['manager']);
  expect(standing({}, undefined, before(20)).lacks).toEqual([]);
  expect(standing({ submitted: null }, undefined, before(5)).lacks).toEqual([]);
  expect(standing({ openedAt: before(0), closedAt: before(0), outcome: 'on-track' }).lacks).toEqual([]);
});

describe('the next check-in of a plan', () => {
  const plan = aCheckInPlan();
  const calendar = { workingDays: [1, 2, 3, 4, 5] };
  const next = (running: Parameters<typeof nextCheckIn>[0], today: string) =>
    nextCheckIn(running, schedule(plan, today), calendar, today);
  const day30 = { id: 1, phase: 'day-30', meetsOn: null, openedAt: null } as const;
  const day60 = { id: 2, phase: 'day-60', meetsOn: null, openedAt: null } as const;
  const extra = { id: 3, phase: null, meetsOn: '2026-11-20', openedAt: null };

  test('is the earliest, even when it is overdue', () => {
    expect(next([day60, day30], '2026-12-10')).toEqual({
      id: 1,
      phase: 'day-30',
      day: due,
      state: 'preparing',
      overdue: true,
    });
    expect(next([day60, extra], '2026-11-03')).toMatchObject({ id: 3, state: 'preparing', overdue: false });
  });

  test('is the one under way before any other', () => {
    expect(next([extra, { ...day60, openedAt: at('2026-11-10') }], '2026-11-10')).toMatchObject({
      id: 2,
      state: 'open',
    });
  });

  test('is none where nothing has a day', () => {
    expect(next([], due)).toBeNull();
    expect(next([{ ...day30, phase: 'month-12' }], due)).toBeNull();
  });
});
