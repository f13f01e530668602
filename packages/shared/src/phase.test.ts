import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, daysBetween, weekday } from './calendar.js';
import { dueOn, isPhaseKey, phaseName, stoneLabel } from './phase.js';
import { anyDate } from './testing/arbitraries.js';

test.each(['day-30', 'week-2', 'month-6', 'day-999', 'long-term'])('%s is a phase', (key) => {
  expect(isPhaseKey(key)).toBe(true);
});

test.each([
  ['day-0'],
  ['day-1000'],
  ['day-030'],
  ['day--1'],
  ['year-1'],
  ['Day-30'],
  ['day-30 '],
  ['long-term-2'],
  [''],
  [30],
  [null],
])('%j is none', (key) => {
  expect(isPhaseKey(key)).toBe(false);
});

describe('a milestone falls due', () => {
  test.each([
    ['day-30', '2026-11-02', '2026-12-02'],
    ['day-90', '2025-12-01', '2026-03-01'],
    ['week-2', '2026-11-02', '2026-11-16'],
    ['month-6', '2026-08-31', '2027-02-28'],
    ['month-6', '2027-08-31', '2028-02-29'],
    ['month-12', '2024-02-29', '2025-02-28'],
    ['month-1', '2026-12-31', '2027-01-31'],
  ] as const)('%s of a start on %s on %s', (key, start, due) => {
    expect(dueOn(key, start)).toBe(due);
  });

  test('N days, 7N days or N clamped months after the start, and never for long-term', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 120 }), (start, n) => {
        expect(dueOn(`day-${n}`, start)).toBe(addDays(start, n));
        const inWeeks = dueOn(`week-${n}`, start)!;
        expect(daysBetween(start, inWeeks)).toBe(7 * n);
        expect(weekday(inWeeks)).toBe(weekday(start));
        expect(dueOn(`month-${n}`, start)).toBe(addMonths(start, n));
        expect(dueOn('long-term', start)).toBeNull();
      }),
    );
  });
});

test.each([
  ['day-30', '30', 'day 30'],
  ['week-2', '2w', 'week 2'],
  ['month-6', '6m', 'month 6'],
  ['long-term', '∞', 'long term'],
] as const)('%s stands as %s on its stone and is said "%s"', (key, label, words) => {
  expect(stoneLabel(key)).toBe(label);
  expect(phaseName(key)).toBe(words);
});
