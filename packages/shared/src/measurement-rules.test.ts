import { describe, expect, test } from '@jest/globals';
import { periodAt } from './kpi-period.js';
import { changeWords, periodWords, rangeWords, shortValue, signedChange, valueWords } from './kpi-words.js';
import { isSameReading, measurementProblem, type MeasuredFacts, type MeasurementWanted } from './measurement-rules.js';
import type { Kpi, KpiPart } from './template.js';

const part = (given: Partial<KpiPart> = {}): KpiPart => ({
  op: '>=',
  min: 95,
  max: null,
  unit: '%',
  better: 'higher',
  words: '',
  ...given,
});
const kpi = (key: string, given: Partial<Kpi> = {}): Kpi => ({
  key,
  name: key,
  measures: '',
  matters: '',
  parts: [part()],
  frequency: ['monthly'],
  from: 'day-60',
  ...given,
});
const facts: MeasuredFacts = {
  sprintDays: 14,
  startDate: '2026-06-10',
  template: {
    kpis: [
      kpi('rate'),
      kpi('noise', { parts: [part({ op: 'change', min: -10, max: -10, better: 'lower' })] }),
      kpi('drift', { parts: [] }),
      kpi('score', { parts: [part({ min: 4, unit: '/5' })] }),
      kpi('sprintly', { frequency: ['sprint'] }),
    ],
  },
  measurements: [
    {
      ...{ id: 1, kpi: 'sprintly', part: 0, startsOn: '2026-07-01', endsOn: '2026-07-20', value: 9, judgement: null },
      ...{ note: '', via: 'hand', by: 1, at: '2026-07-21T08:00:00.000Z' },
    },
  ],
};
const wanted = (given: Partial<MeasurementWanted> = {}): MeasurementWanted => ({
  kpi: 'rate',
  part: 0,
  startsOn: '2026-10-01',
  value: 90,
  judgement: null,
  note: '',
  ...given,
});
const told = (given: Partial<MeasurementWanted>) => {
  const problem = measurementProblem(facts, wanted(given), '2026-11-14');
  return problem && `${problem.field} ${problem.code}`;
};

describe('a reading', () => {
  test.each([
    [{}, null],
    [{ startsOn: '2026-06-01' }, null],
    [{ startsOn: '2026-11-01' }, null],
    [{ kpi: 'noise', startsOn: null, value: 3000 }, null],
    [{ kpi: 'drift', value: null, judgement: 'near' as const }, null],
    [{ kpi: 'sprintly', startsOn: '2026-07-01' }, null],
    [{ kpi: 'gone' }, 'kpi kpi-unknown'],
    [{ part: 1 }, 'part part-unknown'],
    [{ kpi: 'drift', part: 1 }, 'part part-unknown'],
    [{ startsOn: null }, 'startsOn baseline-unwanted'],
    [{ kpi: 'drift', startsOn: null }, 'startsOn baseline-unwanted'],
    [{ startsOn: '2026-10-02' }, 'startsOn period-unknown'],
    [{ startsOn: '2026-12-01' }, 'startsOn period-future'],
    [{ startsOn: '2026-05-01' }, 'startsOn period-before-start'],
    [{ kpi: 'sprintly', startsOn: periodAt('sprint', '2026-07-06', 14).startsOn }, 'startsOn period-overlaps'],
    [{ value: 100.5 }, 'value value-range'],
    [{ value: -1 }, 'value value-range'],
    [{ value: NaN }, 'value value-range'],
    [{ kpi: 'score', value: 6 }, 'value value-range'],
    [{ value: null }, 'value value-missing'],
    [{ value: null, judgement: 'met' as const }, 'judgement judgement-unwanted'],
    [{ kpi: 'drift', value: 3, judgement: 'met' as const }, 'value value-unwanted'],
    [{ kpi: 'drift', value: null }, 'judgement judgement-missing'],
  ])('with %j: %s', (given, problem) => expect(told(given)).toBe(problem));

  test('in words that name the period as one says it', () => {
    const says = (given: Parameters<typeof wanted>[0]) =>
      measurementProblem(facts, wanted(given), '2026-11-14')?.detail;
    expect(says({ startsOn: '2026-12-01' })).toBe('Dec 2026 has not begun yet.');
    const { startsOn } = periodAt('sprint', '2027-01-10', 14);
    expect(says({ kpi: 'sprintly', startsOn })).toMatch(/^The sprint to .* has not begun yet\.$/);
  });

  test('is the same only with its value, judgement and note', () => {
    const reading = { value: 90, judgement: null, note: 'Seen' };
    expect(isSameReading(reading, wanted({ note: 'Seen' }))).toBe(true);
    expect(isSameReading(reading, wanted({ note: 'Other' }))).toBe(false);
    expect(isSameReading(reading, wanted({ value: 91, note: 'Seen' }))).toBe(false);
  });
});

describe('words', () => {
  test('of periods', () =>
    expect([
      periodWords('week', { startsOn: '2026-11-02', endsOn: '2026-11-08' }, '2026-11-21'),
      periodWords('week', { startsOn: '2025-11-03', endsOn: '2025-11-09' }, '2026-11-21'),
      periodWords('sprint', { startsOn: '2026-11-01', endsOn: '2026-11-14' }, '2026-11-21'),
      periodWords('month', { startsOn: '2026-10-01', endsOn: '2026-10-31' }),
      periodWords('quarter', { startsOn: '2026-07-01', endsOn: '2026-09-30' }),
    ]).toEqual(['week of 2 Nov', 'week of 3 Nov 2025', 'sprint to 14 Nov', 'Oct 2026', 'Q3 2026']));

  test('of values', () =>
    expect([
      valueWords(part(), 95.456),
      valueWords(part({ unit: '/5' }), 4.2),
      valueWords(part({ unit: 'USD' }), 1200),
      valueWords(part({ unit: 'tickets' }), 1),
      valueWords(part({ unit: 'business days' }), 3.5),
      valueWords(part({ unit: 'knowledge share' }), 2),
      valueWords(part({ op: 'change' }), 300),
      valueWords(part({ op: 'change', unit: 'percentage points' }), 30),
      shortValue(part({ unit: 'USD' }), 12_345),
      shortValue(part({ unit: 'tickets' }), 12),
    ]).toEqual([
      '95.46%',
      '4.2/5',
      '$1,200',
      '1 ticket',
      '3.5 business days',
      '2 knowledge shares',
      '300',
      '30%',
      '12.3k',
      '12',
    ]));

  test('of changes and ranges', () =>
    expect([
      changeWords(part(), -12.5),
      changeWords(part({ unit: 'percentage points' }), 3),
      changeWords(part(), 0),
      signedChange(part(), -12.04),
      rangeWords(part()),
      rangeWords(part({ unit: '/5' })),
      rangeWords(part({ unit: 'tickets' })),
    ]).toEqual([
      '12.5% less than the baseline',
      '3 percentage points more than the baseline',
      'as the baseline',
      '−12%',
      '0 to 100%',
      '0 to 5',
      '0 or more',
    ]));
});
