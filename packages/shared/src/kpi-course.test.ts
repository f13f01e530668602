import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from './calendar.js';
import type { Measurement } from './kpi.js';
import { kpiCourse, latestJudged, periodsToRead, type CourseFacts } from './kpi-course.js';
import { judgedPeriods } from './kpi-criteria.js';
import { overlaps, periodAt } from './kpi-period.js';
import type { Kpi } from './template.js';

const kpi: Kpi = {
  key: 'throughput',
  name: 'Throughput',
  measures: '',
  matters: '',
  parts: [{ op: '>=', min: 8, max: null, unit: 'tickets', period: 'sprint', better: 'higher', words: 'at least 8' }],
  frequency: ['sprint'],
  from: 'day-60',
};
const reading = (startsOn: string, value: number, endsOn = addDays(startsOn, 13), id = 1): Measurement => ({
  id,
  kpi: kpi.key,
  part: 0,
  startsOn,
  endsOn,
  value,
  judgement: null,
  note: '',
  via: 'hand',
  by: 1,
  at: '2026-11-01T08:00:00.000Z',
});
const facts = (given: Partial<CourseFacts> = {}): CourseFacts => ({
  measurements: [],
  sprintDays: 14,
  startDate: '2026-06-01',
  originalStart: '2026-06-01',
  phases: [
    { key: 'day-30', title: '', inferred: false },
    { key: 'day-60', title: '', inferred: false },
  ],
  pauses: [],
  extensions: [],
  ...given,
});
const sprint = (day: string) => periodAt('sprint', day, 14);

describe('the course of a KPI', () => {
  test('counts nothing before its milestone, however bad the reading', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.array(fc.nat(200), { maxLength: 8 }), (at, days) => {
        const today = addDays('2026-06-01', at);
        const starts = [...new Set(days.map((one) => sprint(addDays('2026-06-01', one)).startsOn))];
        const { appliesFrom, applies, periods } = kpiCourse(
          kpi,
          facts({ measurements: starts.map((one) => reading(one, 0)) }),
          today,
        );
        expect(applies).toBe(appliesFrom! <= today);
        for (const period of periods) expect(period.counts).toBe(period.startsOn >= appliesFrom!);
        const judged = latestJudged({ periods });
        expect(judged === null || judged.startsOn >= appliesFrom!).toBe(true);
      }),
    ));

  test('moves with its milestone', () => {
    const extended = facts({ extensions: [{ phase: 'day-60', days: 10, madeOn: '2026-06-10' }] });
    expect(kpiCourse(kpi, extended, '2026-09-01').appliesFrom).toBe(
      addDays(kpiCourse(kpi, facts(), '2026-09-01').appliesFrom!, 10),
    );
  });

  test('never applies where the plan has no such milestone, and is without periods before there is anything to show', () => {
    expect(kpiCourse({ ...kpi, from: 'month-6' }, facts(), '2027-06-01')).toMatchObject({
      appliesFrom: null,
      applies: false,
      periods: [],
    });
    expect(kpiCourse(kpi, facts(), '2026-06-10').periods).toEqual([]);
  });

  test('shows what is missing between two readings', () => {
    const { startsOn } = sprint('2026-09-01');
    const measurements = [reading(startsOn, 9), reading(addDays(startsOn, 28), 9)];
    const { periods } = kpiCourse(kpi, facts({ measurements }), addDays(startsOn, 30));
    expect(periods.slice(-3).map(({ standing, over }) => [standing, over])).toEqual([
      ['met', true],
      ['no data', true],
      ['met', false],
    ]);
  });

  test('keeps every reading once, also after sprints got another length', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 7, max: 42 }),
        fc.integer({ min: 7, max: 42 }),
        fc.nat(3),
        (before, after, many) => {
          const first = periodAt('sprint', '2026-09-01', before);
          const old = Array.from({ length: many }, (_, i) => addDays(first.startsOn, 2 * i * before)).map(
            (startsOn, id) => reading(startsOn, 9, addDays(startsOn, before - 1), id),
          );
          const next = periodAt('sprint', '2027-08-01', after);
          const measurements = [...old, reading(next.startsOn, 9, next.endsOn, 99)];
          const { periods } = kpiCourse(kpi, facts({ measurements, sprintDays: after }), '2027-08-20');
          const shown = periods.flatMap(({ readings }) => readings.flatMap((one) => (one ? [one.id] : [])));
          expect(shown).toEqual(measurements.map(({ id }) => id));
          for (const [i, one] of periods.entries())
            for (const other of periods.slice(i + 1)) expect(overlaps(one, other)).toBe(false);
        },
      ),
    ));

  test('may be read from the sprint the plan starts in to the one under way, the newest first', () => {
    const periods = periodsToRead(kpi, facts(), '2026-07-01');
    expect([periods[0], periods.at(-1)]).toEqual([sprint('2026-07-01'), sprint('2026-06-01')]);
  });
});

describe('a plan that rests', () => {
  const monthly: Kpi = {
    ...kpi,
    key: 'rate',
    frequency: ['monthly'],
    from: 'day-30',
    parts: [{ ...kpi.parts[0]!, period: 'month' }],
  };
  const read = (month: string, id: number): Measurement => ({
    ...reading(`2026-${month}-01`, 9, `2026-${month}-28`, id),
    kpi: 'rate',
  });
  const rested = facts({ pauses: [{ from: '2026-08-20', resumesOn: '2026-11-03' }] });
  const pausedMonths = (given: CourseFacts, today = '2026-12-10') =>
    kpiCourse(monthly, given, today)
      .periods.filter(({ paused }) => paused)
      .map(({ startsOn }) => startsOn);

  test('pauses the periods that lie in it as a whole, unless somebody read them', () => {
    expect(pausedMonths(rested)).toEqual(['2026-09-01', '2026-10-01']);
    expect(pausedMonths({ ...rested, measurements: [read('09', 1)] })).toEqual(['2026-10-01']);
    expect(pausedMonths({ ...rested, pauses: [{ from: '2026-09-01', resumesOn: '2026-10-01' }] })).toEqual([
      '2026-09-01',
    ]);
    expect(pausedMonths({ ...rested, pauses: [{ from: '2026-11-01', resumesOn: null }] })).toEqual([
      '2026-11-01',
      '2026-12-01',
    ]);
  });

  test('is judged by the periods before and after, and asked for no others', () => {
    const course = kpiCourse(monthly, { ...rested, measurements: [read('08', 1)] }, '2026-12-10');
    expect(judgedPeriods(course).map(({ startsOn }) => startsOn)).toEqual(['2026-07-01', '2026-08-01', '2026-11-01']);
  });
});
