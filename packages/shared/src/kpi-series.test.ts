import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addMonths } from './calendar.js';
import type { Measurement } from './kpi.js';
import { kpiCourse } from './kpi-course.js';
import { kpiSeries } from './kpi-series.js';
import { kpiTally } from './kpi-tally.js';
import type { Kpi, KpiPart } from './template.js';

const today = '2026-11-21';
const part: KpiPart = { op: '>=', min: 95, max: null, unit: '%', better: 'higher', words: 'at least 95%' };
const noise: KpiPart = { op: 'change', min: -20, max: -10, unit: '%', better: 'lower', words: '10–20% fewer' };
const kpi = (of: KpiPart, key = 'rate'): Kpi => ({
  ...{ key, name: key, measures: '', matters: '', parts: [of], frequency: ['monthly'], from: 'day-30' },
});
const reading = (before: number | null, value: number, key = 'rate'): Measurement => ({
  ...{ id: 1, kpi: key, part: 0, endsOn: null, value, judgement: null, note: '', via: 'hand', by: 1 },
  startsOn: before === null ? null : addMonths('2026-11-01', -before),
  at: '2026-11-01T08:00:00.000Z',
});
const course = (of: Kpi, measurements: Measurement[], startDate = '2026-01-01') =>
  kpiCourse(
    of,
    {
      ...{ measurements, sprintDays: 14, startDate, originalStart: startDate, pauses: [], extensions: [] },
      phases: [{ key: 'day-30', title: '', inferred: false }],
    },
    today,
  );

test('a line has a point for every period, and a gap where a reading is missing', () => {
  const readings = [reading(3, 90), reading(1, 96.25)];
  const { points, zones } = kpiSeries(course(kpi(part), readings), 0, readings, today);
  expect(points.slice(-4).map(({ when, written, standing }) => [when, written, standing])).toEqual([
    ['Aug 2026', '90%', 'near'],
    ['Sep 2026', '', 'no data'],
    ['Oct 2026', '96.25%', 'met'],
    ['Nov 2026', '', 'no data'],
  ]);
  expect(zones?.met).toEqual({ from: 95, to: null });
});

test('a change is drawn as what changed, and as it was read until its baseline is there', () => {
  const readings = [reading(1, 80, 'noise')];
  const without = kpiSeries(course(kpi(noise, 'noise'), readings), 0, readings, today);
  expect([without.zones, without.points.at(-2)?.written, without.points.at(-2)?.standing]).toEqual([
    null,
    '80',
    'no data',
  ]);
  const based = [...readings, reading(null, 100, 'noise')];
  const withIt = kpiSeries(course(kpi(noise, 'noise'), based), 0, based, today);
  expect([withIt.points.at(-2)?.written, withIt.points.at(-2)?.standing]).toEqual(['−20%', 'met']);
  const nought = [...readings, reading(null, 0, 'noise')];
  expect(kpiSeries(course(kpi(noise, 'noise'), nought), 0, nought, today).zones).toBeNull();
});

test('everything that is drawn lies on the axis, and the axis is never empty', () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 10 }), (values) => {
      const readings = values.map((value, before) => reading(before, value));
      const { axis, points } = kpiSeries(course(kpi(part), readings), 0, readings, today);
      expect(axis[0]).toBeLessThan(axis[1]);
      for (const edge of [95, ...points.flatMap(({ value }) => value ?? [])]) {
        expect(edge).toBeGreaterThanOrEqual(axis[0]);
        expect(edge).toBeLessThanOrEqual(axis[1]);
      }
    }),
  ));

test('KPIs are counted by their newest reading, and only those that apply', () => {
  const courses = [
    course(kpi(part), [reading(2, 50), reading(1, 99)]),
    course(kpi(part), []),
    course(kpi(noise, 'noise'), [reading(1, 80, 'noise')]),
    course(kpi(part), [reading(0, 10)], '2026-11-15'),
  ];
  expect(kpiTally(courses)).toEqual({ applying: 3, met: 1, near: 0, missed: 0, unread: 1, unjudged: 1 });
});
