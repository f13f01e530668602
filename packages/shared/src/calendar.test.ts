import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  compareInstants,
  dateIn,
  daysBetween,
  isDate,
  isWorkingDay,
  weekday,
  workingDayOnOrAfter,
  workingDaysBetween,
} from './calendar.js';
import { anyDate } from './testing/arbitraries.js';

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOf = (year: number, month: number) =>
  [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
const write = (year: number, month: number, day: number) =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
const read = (date: string) => date.split('-').map(Number) as [number, number, number];

/** The day after, as one learns it at school. */
function nextDay(date: string): string {
  const [year, month, day] = read(date);
  if (day < lengthOf(year, month)) return write(year, month, day + 1);
  return month < 12 ? write(year, month + 1, 1) : write(year + 1, 1, 1);
}

describe('a date', () => {
  test.each(['2026-11-21', '2024-02-29', '2000-02-29', '1900-01-01', '2200-12-31'])('%s exists', (text) => {
    expect(isDate(text)).toBe(true);
  });

  test.each<[unknown, string]>([
    ['2026-02-29', 'no leap year'],
    ['2100-02-29', 'a century without a leap day'],
    ['2026-04-31', 'April has 30 days'],
    ['2026-13-01', 'no such month'],
    ['2026-00-10', 'no such month'],
    ['2026-01-00', 'no such day'],
    ['1899-12-31', 'before 1900'],
    ['2201-01-01', 'after 2200'],
    ['2026-1-1', 'too short'],
    ['+002026-01-01', 'signed'],
    ['2026-01-01T00:00:00Z', 'a moment'],
    ['2026-01-01[u-ca=hebrew]', 'another calendar'],
    [' 2026-01-01', 'padded'],
    ['2026-01-01\n', 'followed by a line break'],
    ['', 'empty'],
    [20260101, 'a number'],
    [null, 'nothing'],
    [['2026-01-01'], 'a list'],
  ])('%j does not (%s)', (value) => {
    expect(isDate(value)).toBe(false);
  });

  test('exists for every month and day number exactly when the month is that long', () => {
    for (const year of [1900, 2000, 2023, 2024, 2100])
      for (let month = 0; month <= 13; month++)
        for (let day = 0; day <= 32; day++)
          expect(isDate(write(year, month, day))).toBe(
            month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month),
          );
  });
});

describe('calendar days', () => {
  test('are added one by one', () => {
    fc.assert(
      fc.property(anyDate, fc.nat({ max: 800 }), (from, days) => {
        let expected = from;
        for (let i = 0; i < days; i++) expected = nextDay(expected);
        expect(addDays(from, days)).toBe(expected);
        expect(daysBetween(from, expected)).toBe(days);
        expect(daysBetween(expected, from)).toBe(0 - days);
        expect(addDays(expected, -days)).toBe(from);
      }),
    );
  });

  test('bring the weekday forward by one each, from a known Saturday', () => {
    expect(weekday('2026-11-21')).toBe(6);
    fc.assert(
      fc.property(anyDate, (on) => {
        expect(weekday(nextDay(on))).toBe((weekday(on) % 7) + 1);
      }),
    );
  });
});

describe('calendar months', () => {
  test('keep the day, or end with the month where it is shorter', () => {
    fc.assert(
      fc.property(anyDate, fc.nat({ max: 60 }), (from, months) => {
        const [year, month, day] = read(from);
        const ahead = month - 1 + months;
        const [y, m] = [year + Math.floor(ahead / 12), (ahead % 12) + 1];
        expect(addMonths(from, months)).toBe(write(y, m, Math.min(day, lengthOf(y, m))));
      }),
    );
  });

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
  ])('%s and %i months more is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });
});

describe('the date it is for somebody', () => {
  test.each([
    ['Pacific/Kiritimati', '2026-11-20T10:00:00Z', '2026-11-21'],
    ['Pacific/Kiritimati', '2026-11-20T09:59:59.999Z', '2026-11-20'],
    ['Pacific/Niue', '2026-11-20T10:59:59Z', '2026-11-19'],
    ['Pacific/Niue', '2026-11-20T11:00:00Z', '2026-11-20'],
    ['UTC', '2026-12-31T23:59:59.999999Z', '2026-12-31'],
    ['Asia/Kathmandu', '2026-11-20T18:15:00Z', '2026-11-21'],
    // Berlin: an hour is skipped on 29 March, one comes twice on 25 October 2026.
    ['Europe/Berlin', '2026-03-28T22:59:59Z', '2026-03-28'],
    ['Europe/Berlin', '2026-03-29T21:59:59Z', '2026-03-29'],
    ['Europe/Berlin', '2026-03-29T22:00:00Z', '2026-03-30'],
    ['Europe/Berlin', '2026-10-25T22:59:59Z', '2026-10-25'],
    ['Europe/Berlin', '2026-10-25T23:00:00Z', '2026-10-26'],
    // Samoa crossed the date line: 30 December 2011 never was.
    ['Pacific/Apia', '2011-12-30T09:59:59Z', '2011-12-29'],
    ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31'],
    ['Europe/Berlin', '2026-11-20T23:30:00.123456+00:00', '2026-11-21'],
  ])('in %s at %s is %s', (timeZone, now, on) => {
    expect(dateIn(timeZone, now)).toBe(on);
  });
});

test('moments compare by time, however they are written', () => {
  expect(compareInstants('2026-11-20T08:00:00Z', '2026-11-20T08:00:00.5+00:00')).toBeLessThan(0);
  expect(compareInstants('2026-11-20T09:00:00+02:00', '2026-11-20T08:00:00.000Z')).toBeLessThan(0);
  expect(compareInstants('2026-11-20T08:00:00+00:00', '2026-11-20T08:00:00.000Z')).toBe(0);
});

describe('working days', () => {
  const calendars = fc.record({
    workingDays: fc.subarray([1, 2, 3, 4, 5, 6, 7]),
    holidays: fc.array(
      fc.nat({ max: 60 }).map((days) => addDays('2026-11-02', days)),
      { maxLength: 8 },
    ),
  });

  test('are those of the person that are no holiday', () => {
    const calendar = { workingDays: [1, 2, 3, 4, 5], holidays: ['2026-12-25'] };
    expect(isWorkingDay('2026-12-24', calendar)).toBe(true);
    expect(isWorkingDay('2026-12-25', calendar)).toBe(false);
    expect(isWorkingDay('2026-12-26', calendar)).toBe(false);
    expect(isWorkingDay('2026-12-26', { workingDays: [6] })).toBe(true);
  });

  test('are counted after the first day, up to and with the last', () => {
    expect(workingDaysBetween('2026-11-20', '2026-11-23', { workingDays: [1, 2, 3, 4, 5] })).toBe(1);
    fc.assert(
      fc.property(calendars, fc.nat({ max: 40 }), fc.integer({ min: -5, max: 40 }), (calendar, start, length) => {
        const from = addDays('2026-11-02', start);
        let [day, expected] = [from, 0];
        for (let i = 0; i < length; i++) {
          day = nextDay(day);
          if (calendar.workingDays.includes(weekday(day)) && !calendar.holidays.includes(day)) expected++;
        }
        expect(workingDaysBetween(from, addDays(from, length), calendar)).toBe(expected);
      }),
    );
  });

  test('come next after a holiday or a free day', () => {
    const calendar = { workingDays: [1, 2, 3, 4, 5], holidays: ['2026-12-25', '2026-12-28'] };
    expect(workingDayOnOrAfter('2026-12-24', calendar)).toBe('2026-12-24');
    expect(workingDayOnOrAfter('2026-12-25', calendar)).toBe('2026-12-29');
    fc.assert(
      fc.property(calendars, fc.nat({ max: 60 }), (one, days) => {
        const on = addDays('2026-11-02', days);
        let expected = on;
        while (one.workingDays.length && !isWorkingDay(expected, one)) expected = nextDay(expected);
        expect(workingDayOnOrAfter(on, one)).toBe(expected);
      }),
    );
  });

  test('never come for somebody who has none: the day itself is given back', () => {
    expect(workingDayOnOrAfter('2026-11-21', { workingDays: [] })).toBe('2026-11-21');
  });
});
