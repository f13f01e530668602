import { describe, expect, test } from '@jest/globals';
import { addDays } from './calendar.js';
import {
  extensionTo,
  movedMilestones,
  refuseExtension,
  refusePause,
  refusePauseEnd,
  refuseStartMove,
  withExtension,
  withoutExtension,
  withoutPause,
  withPause,
  withPauseEnd,
  withStart,
  type PlanDates,
} from './plan-dates.js';
import { schedule } from './schedule.js';

const start = '2026-11-02';
const today = '2026-11-20';

/** Noor's dates from Monday 2 November 2026: day 30 is 2 December, day 60 is 1 January. */
const dates = (given: Partial<PlanDates> = {}): PlanDates => ({
  startDate: start,
  originalStart: start,
  phases: [{ key: 'day-30' }, { key: 'day-60' }, { key: 'long-term' }],
  pauses: [],
  extensions: [],
  ...given,
});
const leave = { id: 1, from: '2026-12-10', resumesOn: '2027-03-18' };
const dueOf = (given: PlanDates, key = 'day-30') => schedule(given, today).find((phase) => phase.key === key)!.due;

describe('a pause', () => {
  const refused = (from: string, resumesOn: string | null, given = dates({ pauses: [leave] })) =>
    refusePause(given, { from, resumesOn }, today);

  test.each([
    ['2026-11-20', '2026-12-10'],
    ['2026-11-02', '2026-11-03'],
    ['2027-03-18', null],
    ['2028-11-20', '2028-11-21'],
  ])('from %s to %s is fine', (from, resumesOn) => {
    expect(refused(from, resumesOn)).toBeNull();
  });

  test.each([
    ['2026-11-20', '2026-11-20', 'pause-ends-early', 'resumesOn', true],
    ['2026-11-20', '2026-11-19', 'pause-ends-early', 'resumesOn', true],
    ['2026-11-01', '2026-11-19', 'pause-before-start', 'from', undefined],
    ['2028-11-21', '2028-11-30', 'pause-too-far', 'from', true],
    ['2026-11-20', '2028-11-21', 'pause-too-far', 'resumesOn', true],
    ['2026-11-20', '2026-12-11', 'pause-overlaps', 'resumesOn', undefined],
    ['2026-11-20', null, 'pause-overlaps', 'resumesOn', undefined],
    ['2026-12-10', '2026-12-11', 'pause-overlaps', 'from', undefined],
    ['2027-03-17', null, 'pause-overlaps', 'from', undefined],
  ])('from %s to %s is refused: %s', (from, resumesOn, code, field, unfit) => {
    expect(refused(from, resumesOn)).toEqual({ code, field, detail: expect.any(String), ...(unfit && { unfit }) });
  });

  test('that overlaps another hears which', () => {
    expect(refused('2027-03-01', null)!.detail).toBe(
      'The plan is paused from Thu 10 Dec 2026 to Thu 18 Mar 2027 already.',
    );
    const open = dates({ pauses: [{ id: 1, from: '2026-11-10', resumesOn: null }] });
    expect(refused('2027-03-01', '2027-03-02', open)!.detail).toBe(
      'The plan is paused from Tue 10 Nov 2026 on already.',
    );
    expect(refused('2026-11-02', '2026-11-10', open)).toBeNull();
  });

  test('ends on another day, but not within the next pause, nor when it is gone', () => {
    const two = dates({ pauses: [{ id: 7, from: '2026-11-10', resumesOn: null }] });
    expect(refusePauseEnd(two, 7, '2026-11-20', today)).toBeNull();
    expect(refusePauseEnd(two, 7, null, today)).toBeNull();
    expect(refusePauseEnd(two, 7, '2026-11-10', today)!.code).toBe('pause-ends-early');
    expect(refusePauseEnd(two, 8, '2026-11-20', today)!.code).toBe('pause-unknown');
    const next = dates({ pauses: [{ id: 7, from: '2026-11-10', resumesOn: '2026-11-20' }, leave] });
    expect(refusePauseEnd(next, 7, '2026-12-10', today)).toBeNull();
    expect(refusePauseEnd(next, 7, '2026-12-11', today)).toMatchObject({ code: 'pause-overlaps', field: 'resumesOn' });
  });
});

describe('an extension', () => {
  const refused = (phase: PlanDates['phases'][number]['key'], due: string, given = dates()) =>
    refuseExtension(given, { phase, due }, today)?.code;

  test('reaches from the day after its milestone to two years later', () => {
    expect(refused('day-30', '2026-12-03')).toBeUndefined();
    expect(refused('day-30', addDays('2026-12-02', 731))).toBeUndefined();
    expect(refused('day-30', addDays('2026-12-02', 732))).toBe('extension-too-far');
    expect(refused('day-30', '2026-12-02')).toBe('extension-not-later');
  });

  test('is refused into the past, into a pause, and where there is no date to extend', () => {
    const passed = dates({ startDate: '2026-09-01', originalStart: '2026-09-01' });
    expect(refused('day-30', '2026-11-19', passed)).toBe('extension-in-past');
    expect(refused('day-30', '2026-11-20', passed)).toBeUndefined();
    const paused = dates({ pauses: [leave] });
    expect(refused('day-30', '2026-12-10', paused)).toBe('extension-in-pause');
    expect(refused('day-30', '2027-03-18', paused)).toBeUndefined();
    expect(refused('long-term', '2027-03-18')).toBe('phase-unknown');
    expect(refused('week-1', '2027-03-18')).toBe('phase-unknown');
  });

  test('knows that a pause still ahead moves what it carries into it', () => {
    const paused = dates({ pauses: [leave] });
    const extension = extensionTo(paused, { phase: 'day-30', due: '2027-03-20' }, today);
    expect(extension).toEqual({ phase: 'day-30', days: 10, madeOn: today });
    expect(dueOf(withExtension(paused, extension))).toBe('2027-03-20');
  });
});

describe('a start', () => {
  test.each([
    ['2026-11-09', undefined],
    ['2026-12-10', undefined],
    ['2026-12-11', 'start-after-pause'],
    ['2028-11-20', 'start-after-pause'],
    ['2028-11-21', 'start-too-far'],
    ['2024-11-20', undefined],
    ['2024-11-18', 'start-too-far'],
  ])('on %s: %s', (startDate, code) => {
    expect(refuseStartMove(dates({ pauses: [leave] }), startDate, today)?.code).toBe(code);
  });
});

describe('what a change moves', () => {
  test('is told by milestone: first, now, then', () => {
    const once = dates({ startDate: '2026-11-09' });
    expect(movedMilestones(once, withPause(once, leave), today)).toEqual([
      { phase: 'day-60', original: '2027-01-01', from: '2027-01-08', to: '2027-04-16' },
    ]);
    expect(movedMilestones(once, withStart(once, start), today)).toEqual([
      { phase: 'day-30', original: '2026-12-02', from: '2026-12-09', to: '2026-12-02' },
      { phase: 'day-60', original: '2027-01-01', from: '2027-01-08', to: '2027-01-01' },
    ]);
  });

  test('is nothing where a pause meets no milestone, or is open and begins today', () => {
    const none = { from: '2027-02-01', resumesOn: '2027-02-03' };
    expect(movedMilestones(dates(), withPause(dates(), none), today)).toEqual([]);
    expect(movedMilestones(dates(), withPause(dates(), { from: today, resumesOn: null }), today)).toEqual([]);
  });

  test('goes back with what is undone', () => {
    const bent = dates({ pauses: [leave], extensions: [{ id: 4, phase: 'day-30', days: 5, madeOn: today }] });
    expect(dueOf(withoutExtension(bent, 4))).toBe('2026-12-02');
    expect(dueOf(withoutPause(bent, 1), 'day-60')).toBe('2027-01-06');
    expect(dueOf(withPauseEnd(bent, 1, '2026-12-11'), 'day-60')).toBe('2027-01-07');
    expect(withoutPause(bent, 9)).toEqual(bent);
  });
});
