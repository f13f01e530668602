import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween, type IsoDate } from './calendar.js';
import { dueOn } from './phase.js';
import { currentPhase, isPaused, pauseLength, schedule, type Extension, type Pause } from './schedule.js';
import type { PhaseKey } from './template.js';
import { anyPauses } from './testing/arbitraries.js';

const start = '2026-01-05';
const keys: PhaseKey[] = ['day-30', 'day-60', 'day-90', 'month-6', 'month-12', 'long-term'];
const phases = keys.map((key) => ({ key }));
const anyExtensions: fc.Arbitrary<Extension[]> = fc.array(
  fc.record({
    phase: fc.constantFrom(...keys),
    days: fc.integer({ min: 1, max: 40 }),
    madeOn: fc.nat({ max: 400 }).map((days) => addDays(start, days)),
  }),
  { maxLength: 3 },
);
const anyToday = fc.integer({ min: -10, max: 700 }).map((days) => addDays(start, days));

const shifts = (given: { pauses?: Pause[]; extensions?: Extension[] }, today = '2027-06-01') =>
  schedule({ startDate: start, phases, ...given }, today).map(({ original, due }) => daysBetween(original, due));

/** Lives through the plan day by day: whatever begins that day moves what is still to come. */
function slowDue(pauses: Pause[], extensions: Extension[], today: IsoDate): IsoDate[] {
  const due = keys.flatMap((key) => dueOn(key, start) ?? []);
  for (let day = start; day <= '2029-12-31'; day = addDays(day, 1)) {
    for (const pause of pauses.filter(({ from }) => from === day)) {
      const end = pause.resumesOn ?? today;
      let length = 0;
      for (let rested = day; rested < end; rested = addDays(rested, 1)) length++;
      for (let i = 0; i < due.length; i++) if (due[i]! >= day) due[i] = addDays(due[i]!, length);
    }
    for (const extension of extensions.filter(({ madeOn }) => madeOn === day))
      for (let i = keys.indexOf(extension.phase); i < due.length; i++) due[i] = addDays(due[i]!, extension.days);
  }
  return due;
}

describe('a schedule', () => {
  test('without pauses and extensions has each milestone where the start puts it, windows end to end', () => {
    const dated = schedule({ startDate: start, phases }, start);
    expect(dated.map(({ key, from, due }) => [key, from, due])).toEqual([
      ['day-30', '2026-01-05', '2026-02-04'],
      ['day-60', '2026-02-04', '2026-03-06'],
      ['day-90', '2026-03-06', '2026-04-05'],
      ['month-6', '2026-04-05', '2026-07-05'],
      ['month-12', '2026-07-05', '2027-01-05'],
    ]);
    expect(dated.every(({ original, due }) => original === due)).toBe(true);
  });

  test('stands in order of the milestones, whatever order the template gives', () => {
    const mixed = [...phases].reverse();
    expect(schedule({ startDate: start, phases: mixed }, start)).toEqual(schedule({ startDate: start, phases }, start));
  });

  test('agrees with living through it day by day', () => {
    fc.assert(
      fc.property(anyPauses(start), anyExtensions, anyToday, (pauses, extensions, today) => {
        const dated = schedule({ startDate: start, phases, pauses, extensions }, today);
        expect(dated.map(({ due }) => due)).toEqual(slowDue(pauses, extensions, today));
      }),
      { numRuns: 40 },
    );
  });

  test('keeps the original dates, has no window below zero and opens each where the last one ends', () => {
    fc.assert(
      fc.property(anyPauses(start), anyExtensions, anyToday, (pauses, extensions, today) => {
        const dated = schedule({ startDate: start, phases, pauses, extensions }, today);
        expect(dated.map(({ original }) => original)).toEqual(keys.flatMap((key) => dueOn(key, start) ?? []));
        dated.forEach((phase, i) => {
          expect(phase.from).toBe(i ? dated[i - 1]!.due : start);
          expect(phase.due >= phase.from && phase.due >= phase.original).toBe(true);
        });
      }),
    );
  });
});

describe('a pause', () => {
  test('shifts the milestone due on its first day, and none due the day before', () => {
    expect(shifts({ pauses: [{ from: '2026-02-04', resumesOn: '2026-02-09' }] })).toEqual([5, 5, 5, 5, 5]);
    expect(shifts({ pauses: [{ from: '2026-02-05', resumesOn: '2026-02-10' }] })).toEqual([0, 5, 5, 5, 5]);
  });

  test('meets the milestones where the pause before it left them', () => {
    // Day 30 moves from 4 to 14 February, and so falls into the second pause too.
    const first = { from: '2026-02-01', resumesOn: '2026-02-11' };
    const second = { from: '2026-02-14', resumesOn: '2026-02-16' };
    expect(shifts({ pauses: [second, first] })).toEqual([12, 12, 12, 12, 12]);
  });

  test('that is open reaches to today and grows day by day; one still ahead shifts nothing', () => {
    const pauses = [{ from: '2026-02-01', resumesOn: null }];
    expect(shifts({ pauses }, '2026-01-20')[0]).toBe(0);
    expect(shifts({ pauses }, '2026-02-01')[0]).toBe(0);
    expect(shifts({ pauses }, '2026-02-02')[0]).toBe(1);
    expect(shifts({ pauses }, '2026-03-03')[0]).toBe(30);
    expect(pauseLength(pauses[0]!, '2026-01-01')).toBe(0);
  });

  test('holds from its first day until work resumes', () => {
    const pauses = [{ from: '2026-02-01', resumesOn: '2026-02-03' }];
    expect(['2026-01-31', '2026-02-01', '2026-02-02', '2026-02-03'].map((day) => isPaused(pauses, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isPaused([{ from: '2026-02-01', resumesOn: null }], '2026-09-01')).toBe(true);
  });
});

describe('an extension', () => {
  test('shifts its milestone and those after it', () => {
    expect(shifts({ extensions: [{ phase: 'day-60', days: 14, madeOn: '2026-03-01' }] })).toEqual([0, 14, 14, 14, 14]);
  });

  test('of a milestone the plan does not have shifts nothing', () => {
    expect(shifts({ extensions: [{ phase: 'week-1', days: 14, madeOn: '2026-03-01' }] })).toEqual([0, 0, 0, 0, 0]);
    expect(shifts({ extensions: [{ phase: 'long-term', days: 14, madeOn: '2026-03-01' }] })).toEqual([0, 0, 0, 0, 0]);
  });

  test('made before a pause can carry a milestone into it; made after, it cannot', () => {
    const pauses = [{ from: '2026-02-06', resumesOn: '2026-02-16' }];
    const extension = { phase: 'day-30', days: 3 } as const;
    expect(shifts({ pauses, extensions: [{ ...extension, madeOn: '2026-02-03' }] })[0]).toBe(13);
    expect(shifts({ pauses, extensions: [{ ...extension, madeOn: '2026-02-06' }] })[0]).toBe(3);
    expect(shifts({ pauses, extensions: [{ ...extension, madeOn: '2026-02-07' }] })[0]).toBe(3);
  });
});

test('the current phase is the first not yet past, and the last one when all are', () => {
  const dated = schedule({ startDate: start, phases }, start);
  const currentOn = (today: IsoDate) => currentPhase(dated, today)?.key;
  expect(currentOn('2025-12-01')).toBe('day-30');
  expect(currentOn('2026-02-04')).toBe('day-30');
  expect(currentOn('2026-02-05')).toBe('day-60');
  expect(currentOn('2028-01-01')).toBe('month-12');
  expect(currentPhase([], start)).toBeNull();
});
