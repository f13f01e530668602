import { describe, expect, test } from '@jest/globals';
import type { Wait } from './goal-waiting.js';
import { paceOf } from './pace.js';
import type { OpenBlocker, PhaseTally } from './tally.js';
import { aPaceInput, day } from './testing/a-pace-input.js';
import { manager, monday } from './testing/goal-facts.js';

/** On day 30 the whole of day 30 is expected, so that lag is what is missing. */
const missing = (lag: number, total: number) =>
  paceOf(aPaceInput({ 'day-30': { required: total, actual: total - lag } }), day(30));
const status = (lag: number, total: number) => missing(lag, total).status;
const goals = (required: number, actual: number, more: Partial<PhaseTally> = {}) => ({
  'day-30': { required, actual, ...more },
});

describe('before anything is measured', () => {
  test('a plan is not started until day 0', () => {
    expect(paceOf(aPaceInput(goals(5, 0)), day(-1)).status).toBe('not started');
    expect(paceOf(aPaceInput(goals(5, 0)), day(0)).status).toBe('on pace');
  });

  test('a paused plan is paused, however far behind', () => {
    const pauses = [{ from: day(40), resumesOn: day(45) }];
    const on = (n: number) => paceOf(aPaceInput(goals(5, 0), { pauses }, day(n)), day(n)).status;
    expect([39, 40, 44, 45].map(on)).toEqual(['behind', 'paused', 'paused', 'behind']);
  });

  test('a plan is complete when no required goal of a dated phase is open or waits', () => {
    expect(paceOf(aPaceInput(goals(5, 5)), day(3)).status).toBe('complete');
    expect(paceOf(aPaceInput({ ...goals(5, 5), 'day-60': { required: 1 } }), day(3)).status).not.toBe('complete');
    expect(paceOf(aPaceInput(goals(4, 4, { waiting: 1 })), day(3)).status).not.toBe('complete');
    expect(paceOf(aPaceInput({ ...goals(5, 5), 'long-term': { required: 3 } }), day(3)).status).toBe('complete');
    expect(paceOf(aPaceInput({ 'day-30': {} }), day(3)).status).toBe('complete');
  });
});

describe('behind', () => {
  test('is more than 2 goals and more than 0.30 of those asked for', () => {
    expect(status(2, 5)).toBe('at risk');
    expect(status(2.01, 5)).toBe('behind');
    expect(status(3, 10)).toBe('at risk');
    expect(status(3.01, 10)).toBe('behind');
  });

  test('begins beyond its border, whatever the rounding of the sum', () => {
    for (let total = 7; total <= 60; total++) {
      expect(status(0.3 * total, total)).toBe('at risk');
      expect(status(0.3 * total + 0.001, total)).toBe('behind');
      const thirds = total - Array.from({ length: total * 3 }, () => 1 / 3).reduce((sum, third) => sum + third, 0);
      expect(status(3 + thirds, 10)).toBe('at risk');
    }
  });

  test('is a required goal open more than 7 days past its milestone, however small', () => {
    const on = (n: number) => paceOf(aPaceInput({ ...goals(20, 19), 'day-60': {} }), day(n));
    expect(on(37).status).toBe('on pace');
    expect(on(38).status).toBe('behind');
    expect(on(38).reasons).toEqual([{ code: 'late', phase: 'day-30', goals: 1, days: 8 }]);
  });

  test('does not count the days of a pause', () => {
    const pauses = [{ from: day(35), resumesOn: day(135) }];
    const on = (n: number) => paceOf(aPaceInput(goals(5, 4), { pauses }, day(n)), day(n));
    expect(on(137).reasons.map(({ code }) => code)).not.toContain('late');
    expect(on(138).reasons).toContainEqual({ code: 'late', phase: 'day-30', goals: 1, days: 8 });
  });

  test('names the oldest milestone that is late', () => {
    const { reasons } = paceOf(aPaceInput({ ...goals(9, 8), 'day-60': { required: 9, actual: 8 } }), day(90));
    expect(reasons.filter(({ code }) => code === 'late')).toEqual([
      { code: 'late', phase: 'day-30', goals: 1, days: 60 },
    ]);
  });

  test('is never for a goal that waits on somebody else', () => {
    expect(paceOf(aPaceInput({ ...goals(19, 19, { waiting: 1 }), 'day-60': {} }), day(59)).status).toBe('on pace');
  });
});

describe('at risk', () => {
  test('is more than 1 goal and more than 0.15 of those asked for', () => {
    expect(status(1, 4)).toBe('on pace');
    expect(status(1.01, 4)).toBe('at risk');
    expect(status(3, 20)).toBe('on pace');
    expect(status(3.01, 20)).toBe('at risk');
    for (let total = 7; total <= 60; total++) expect(status(0.15 * total, total)).toBe('on pace');
  });

  const blocker: OpenBlocker = { goalId: 7, text: 'Get access', who: manager, since: monday };
  const blocked = (n: number, holidays?: string[]) =>
    paceOf(aPaceInput(goals(20, 19), { blockers: [blocker], holidays }), day(n));

  test('is a blocker older than 3 working days', () => {
    expect(blocked(3).status).toBe('ahead');
    expect(blocked(4).status).toBe('at risk');
    expect(blocked(4).reasons).toEqual([{ code: 'blocked', blocker, workingDays: 4 }]);
  });

  test('waits for the working days: a holiday and a weekend are none', () => {
    expect(blocked(6, [day(4)]).status).toBe('ahead');
    expect(blocked(7, [day(4)]).status).toBe('at risk');
  });

  test('is nobody in week one for a goal that is due on day 30', () => {
    for (let total = 1; total <= 60; total++)
      for (let n = 0; n <= 7; n++) expect(paceOf(aPaceInput(goals(total, 0)), day(n)).status).toBe('on pace');
    expect(paceOf(aPaceInput(goals(10, 0)), day(8)).status).toBe('at risk');
  });

  test('is somebody in week one for goals that fall due in it', () => {
    const soon = { 'week-1': { required: 6, actual: 2 }, ...goals(20, 0) };
    expect(paceOf(aPaceInput(soon), day(7)).status).toBe('behind');
    expect(paceOf(aPaceInput({ 'day-3': { required: 3 }, ...goals(20, 0) }), day(5)).reasons).toEqual([
      { code: 'short', goals: 3 },
    ]);
    // Three goals of day 3 are missing, yet more than three of day 30 are there.
    expect(paceOf(aPaceInput({ 'day-3': { required: 3 }, ...goals(20, 6) }), day(5)).status).toBe('on pace');
  });

  test('is spared the first working week of somebody who is on leave in it', () => {
    const pauses = [{ from: day(2), resumesOn: day(12) }];
    const on = (n: number) => paceOf(aPaceInput(goals(20, 0), { pauses }, day(n)), day(n)).status;
    expect([17, 18].map(on)).toEqual(['on pace', 'at risk']);
  });
});

describe('ahead', () => {
  // Half of the window is over on day 15.
  const half = (lead: number, total: number) => paceOf(aPaceInput(goals(total, total / 2 + lead)), day(15));

  test('is 1 goal or more and 0.10 or more of those asked for', () => {
    expect(half(0.99, 10).status).toBe('on pace');
    expect(half(1, 10).status).toBe('ahead');
    expect(half(1.99, 20).status).toBe('on pace');
    expect(half(2, 20).status).toBe('ahead');
    for (let total = 10; total <= 60; total++) expect(half(0.1 * total, total).status).toBe('ahead');
  });

  test('says by how much', () => {
    expect(half(2, 10)).toMatchObject({ lag: -2, reasons: [{ code: 'ahead', goals: 2 }] });
  });
});

describe('the reasons', () => {
  const wait: Wait = { goalId: 8, text: 'Shadow on-call', for: 'sign-off', who: null, since: monday };
  const blocker: OpenBlocker = { goalId: 7, text: 'Get access', who: manager, since: monday };
  const blockedWait: Wait = { ...blocker, for: 'blocker' };

  test('of a plan that is behind name everything that weighs, and every wait', () => {
    const { status: word, reasons } = paceOf(
      aPaceInput({ ...goals(10, 4), 'day-60': {} }, { waits: [wait, blockedWait], blockers: [blocker] }),
      day(40),
    );
    expect(word).toBe('behind');
    expect(reasons.map(({ code }) => code)).toEqual(['late', 'short', 'blocked', 'waits']);
  });

  test('say a blocker once, and a sign-off beside it all the same', () => {
    const both: Wait[] = [{ ...wait, goalId: blocker.goalId }];
    const codes = (waits: Wait[]) =>
      paceOf(aPaceInput(goals(20, 19), { waits, blockers: [blocker] }), day(10)).reasons.map(({ code }) => code);
    expect(codes([blockedWait])).toEqual(['blocked']);
    expect(codes(both)).toEqual(['blocked', 'waits']);
  });

  test('of a plan on pace are its waits', () => {
    expect(paceOf(aPaceInput(goals(10, 5), { waits: [wait] }), day(15)).reasons).toEqual([{ code: 'waits', wait }]);
  });
});

test('expected, actual and total are summed over the dated phases up to the current one', () => {
  const input = aPaceInput({
    ...goals(10, 8),
    'day-60': { required: 6, actual: 1 },
    'day-90': { required: 5, actual: 5 },
    'long-term': { required: 9, actual: 9 },
  });
  expect(paceOf(input, day(45))).toMatchObject({ expected: 13, actual: 9, total: 16, lag: 4 });
  expect(paceOf(input, day(30))).toMatchObject({ expected: 10, actual: 8, total: 10, lag: 2 });
});
