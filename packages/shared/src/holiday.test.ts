import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { changeHolidays, readHolidays, type Holiday } from './holiday.js';

describe('a pasted list of holidays', () => {
  test.each([
    ['2026-12-25 Christmas Day'],
    ['2026-12-25,Christmas Day'],
    ['2026-12-25;Christmas Day;'],
    ['2026-12-25\tChristmas Day\r'],
    ['"2026-12-25","Christmas Day"'],
    ['\n  2026-12-25   Christmas Day  \n'],
  ])('is read from %j', (text) => {
    expect(readHolidays(text)).toEqual({ holidays: [{ day: '2026-12-25', name: 'Christmas Day' }], problems: [] });
  });

  test('says which line cannot be read, and why', () => {
    const text = '2026-12-25 Christmas Day\n25.12.2026 Again\n2026-02-30 No such day\n\n2026-12-26\n2026-12-25 Twice';
    expect(readHolidays(text)).toEqual({
      holidays: [{ day: '2026-12-25', name: 'Christmas Day' }],
      problems: [
        { line: 2, says: 'begins with “25.12.2026”, not with a date such as 2026-12-25' },
        { line: 3, says: 'begins with “2026-02-30”, not with a date such as 2026-12-25' },
        { line: 5, says: 'has no name for 2026-12-26' },
        { line: 6, says: 'names 2026-12-25 a second time, after “Christmas Day”' },
      ],
    });
  });

  test('loses no line: each is a holiday, a problem or empty', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 40 })), (lines) => {
        const text = lines.join('\n');
        const { holidays, problems } = readHolidays(text);
        const filled = text.split(/\r?\n/).filter((line) => line.trim()).length;
        expect(holidays.length + problems.length).toBe(filled);
      }),
    );
  });
});

describe('a change of the holidays', () => {
  const newYear: Holiday = { day: '2027-01-01', name: 'New Year' };
  const mayDay: Holiday = { day: '2027-05-01', name: 'May Day' };

  test('adds, renames and removes, and keeps the order of the days', () => {
    expect(changeHolidays([mayDay], { add: [newYear] })).toEqual([newYear, mayDay]);
    expect(changeHolidays([mayDay], { add: [{ ...mayDay, name: 'Labour Day' }] })).toEqual([
      { ...mayDay, name: 'Labour Day' },
    ]);
    expect(changeHolidays([newYear, mayDay], { remove: ['2027-01-01', '2027-02-02'] })).toEqual([mayDay]);
  });

  test('undoes itself', () => {
    const day = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true });
    const holiday = day.map((at) => ({ day: at.toISOString().slice(0, 10), name: 'Holiday' }));
    fc.assert(
      fc.property(fc.uniqueArray(holiday, { selector: ({ day: on }) => on }), holiday, (list, one) => {
        const before = changeHolidays(list, {});
        const without = changeHolidays(before, { remove: [one.day] });
        const had = before.filter(({ day: on }) => on === one.day);
        expect(changeHolidays(without, { add: had })).toEqual(before);
      }),
    );
  });
});
