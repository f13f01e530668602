import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween, weekday } from './calendar.js';
import { periodAt, periodKind, periodsBetween } from './kpi-period.js';

const kinds = ['week', 'sprint', 'month', 'quarter'] as const;
const kind = fc.constantFrom(...kinds);
const day = fc.integer({ min: -2000, max: 4000 }).map((days) => addDays('2026-01-01', days));
const sprintDays = fc.integer({ min: 7, max: 42 });

describe('periods', () => {
  test('part the time: every day lies in one, and the next begins the day after', () =>
    fc.assert(
      fc.property(kind, day, sprintDays, (of, on, length) => {
        const period = periodAt(of, on, length);
        expect(period.startsOn <= on && on <= period.endsOn).toBe(true);
        expect(periodAt(of, period.startsOn, length)).toEqual(period);
        expect(periodAt(of, period.endsOn, length)).toEqual(period);
        expect(periodAt(of, addDays(period.endsOn, 1), length).startsOn).toBe(addDays(period.endsOn, 1));
      }),
    ));

  test('a sprint is as long as the organisation has it, a week begins on Monday', () =>
    fc.assert(
      fc.property(day, sprintDays, (on, length) => {
        const [sprint, week] = [periodAt('sprint', on, length), periodAt('week', on, length)];
        expect(daysBetween(sprint.startsOn, sprint.endsOn) + 1).toBe(length);
        expect([weekday(week.startsOn), weekday(week.endsOn)]).toEqual([1, 7]);
      }),
    ));

  test.each([
    ['week', { startsOn: '2026-11-09', endsOn: '2026-11-15' }],
    ['month', { startsOn: '2026-11-01', endsOn: '2026-11-30' }],
    ['quarter', { startsOn: '2026-10-01', endsOn: '2026-12-31' }],
  ] as const)('the %s of 14 November 2026', (of, expected) => expect(periodAt(of, '2026-11-14', 14)).toEqual(expected));

  test('follow each other without a gap, up to 400', () => {
    const months = periodsBetween('month', '2025-12-31', '2026-03-01', 14);
    expect(months.map(({ startsOn }) => startsOn)).toEqual(['2025-12-01', '2026-01-01', '2026-02-01', '2026-03-01']);
    expect(periodsBetween('week', '2000-01-01', '2026-01-01', 14)).toHaveLength(400);
  });

  test('a KPI is read as its bound counts, else as seldom as its document allows, else monthly', () => {
    const part = (period?: string) => ({
      op: '>=' as const,
      min: 1,
      max: null,
      unit: '',
      better: 'higher' as const,
      words: '',
      ...(period ? { period } : {}),
    });
    expect(periodKind({ parts: [part('sprint')], frequency: ['weekly', 'monthly'] })).toBe('sprint');
    expect(periodKind({ parts: [part()], frequency: ['quarterly', 'monthly'] })).toBe('quarter');
    expect(periodKind({ parts: [part('6–12 months')], frequency: ['weekly'] })).toBe('week');
    expect(periodKind({ parts: [], frequency: [] })).toBe('month');
  });
});
