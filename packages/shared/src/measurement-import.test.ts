import { describe, expect, test } from '@jest/globals';
import { judgeMeasurements, type MeasuredPlan, type MeasurementRow } from './measurement-import.js';
import { measurementColumnsOf, measurementColumns } from './measurement-columns.js';
import { periodCell } from './measurement-period-cell.js';
import { measurementTemplate } from './measurement-template.js';
import { valueCell } from './measurement-value-cell.js';
import type { Kpi, KpiPart } from './template.js';

const part = (given: Partial<KpiPart> = {}): KpiPart => ({
  op: '>=',
  min: 95,
  max: null,
  unit: '%',
  better: 'higher',
  words: 'at least 95%',
  ...given,
});
const kpi = (key: string, name: string, given: Partial<Kpi> = {}): Kpi => ({
  ...{ key, name, measures: '', matters: '', parts: [part()], frequency: ['monthly'], from: 'day-60' },
  ...given,
});
const kpis = [
  kpi('rate', 'Change success rate'),
  kpi('fixes', 'Fixes in time', {
    parts: [
      part({ label: 'Critical', op: '<', min: null, max: 7, unit: 'days', better: 'lower' }),
      part({ label: 'High', op: '<', min: null, max: 30, unit: 'days', better: 'lower' }),
    ],
  }),
  kpi('drift', 'Drift', { parts: [] }),
  kpi('noise', 'Noise', { parts: [part({ op: 'change', min: -10, max: -10, better: 'lower' })] }),
];
const plan: MeasuredPlan = {
  planId: 7,
  hire: { id: 1, name: 'Noor Haddad' },
  today: '2026-11-21',
  sprintDays: 14,
  startDate: '2026-06-01',
  template: { kpis },
  measurements: [
    {
      ...{ id: 5, kpi: 'rate', part: 0, startsOn: '2026-09-01', endsOn: '2026-09-30', value: 96, judgement: null },
      ...{ note: '', via: 'hand', by: 1, at: '2026-10-01T08:00:00.000Z' },
    },
  ],
};
const plans = new Map([['noor@x.example', plan]]);
const row = (line: number, cells: MeasurementRow['cells'] = {}, surplus = 0): MeasurementRow => ({
  line,
  cells: { email: 'Noor@x.example', kpi: 'rate', period: '2026-10', value: '95 %', ...cells },
  surplus,
});
const judged = (...rows: MeasurementRow[]) => judgeMeasurements(rows, plans);
const said = (...rows: MeasurementRow[]) =>
  judged(...rows).flatMap(({ line, problems }) => problems.map(({ field, code }) => `${line} ${field} ${code}`));

describe('a line of a file of measurements', () => {
  test('is recorded with what it says', () =>
    expect(judged(row(2, { note: 'From the board' }))).toEqual([
      {
        ...{ line: 2, outcome: 'recorded', who: 'Noor Haddad', kpi: 'Change success rate', period: 'Oct 2026' },
        ...{ value: '95%', was: null, problems: [] },
        write: {
          ...{ planId: 7, kpi: 'rate', part: 0, startsOn: '2026-10-01', value: 95, judgement: null },
          ...{ note: 'From the board', before: null, period: { startsOn: '2026-10-01', endsOn: '2026-10-31' } },
        },
      },
    ]));

  test('corrects what stands there, or leaves it as it is', () =>
    expect(
      judged(
        row(2, { period: '2026-09-12', value: '97' }),
        row(3, { period: 'Sep 2026', value: '96', kpi: 'change success RATE' }),
      ),
    ).toMatchObject([{ outcome: 'corrected', was: '96%' }, { outcome: 'wrong' }]));

  test('that says nothing new is unchanged', () =>
    expect(judged(row(2, { period: '2026-09', value: '96' }))[0]).toMatchObject({ outcome: 'unchanged' }));

  test('may be a baseline, a part by label or number, and a word', () =>
    expect(
      judged(
        row(2, { kpi: 'noise', period: 'Baseline', value: '300' }),
        row(3, { kpi: 'fixes', part: 'high', value: '12 days' }),
        row(4, { kpi: 'fixes', part: '1', value: '5' }),
        row(5, { kpi: 'Drift', value: 'Near' }),
      ).map(({ outcome, kpi: name, value, write }) => [outcome, name, value, write?.part]),
    ).toEqual([
      ['recorded', 'Noise', '300', 0],
      ['recorded', 'Fixes in time: High', '12 days', 1],
      ['recorded', 'Fixes in time: Critical', '5 days', 0],
      ['recorded', 'Drift', 'near', 0],
    ]));

  test.each([
    [{ email: '' }, ['2 email empty']],
    [{ email: 'ida@x.example' }, ['2 email plan-unknown']],
    [{ kpi: 'gone' }, ['2 kpi kpi-unknown']],
    [{ kpi: '' }, ['2 kpi kpi-unknown']],
    [{ kpi: 'fixes' }, ['2 part part-unknown']],
    [{ part: 'High' }, ['2 part part-unknown']],
    [{ period: '' }, ['2 period period-unread']],
    [{ period: '14.10.2026' }, ['2 period period-unread']],
    [{ period: '2027-01' }, ['2 period period-future']],
    [{ period: '2026-05' }, ['2 period period-before-start']],
    [{ period: 'baseline' }, ['2 period baseline-unwanted']],
    [{ value: '' }, ['2 value value-unread']],
    [{ value: '120' }, ['2 value value-range']],
    [{ value: '3 minutes' }, ['2 value value-unread']],
    [{ kpi: 'drift', value: '3' }, ['2 value value-unread']],
    [{ period: 'soon', value: 'high' }, ['2 period period-unread', '2 value value-unread']],
    [{ note: 'x'.repeat(2001) }, ['2 note too-long']],
  ])('with %j is wrong: %j', (cells, problems) => expect(said(row(2, cells))).toEqual(problems));

  test('with more cells than the first is wrong as a whole', () =>
    expect(said(row(2, {}, 1))).toEqual(['2 row too-many-cells']));

  test('a second reading of one period names the first', () =>
    expect(judged(row(2), row(3, { period: '2026-10-31' }))[1]!.problems).toEqual([
      { field: 'period', code: 'reading-twice', detail: 'Line 2 has a reading for this period already.' },
    ]));

  test('ten thousand lines are judged while one waits', () => {
    const began = process.cpuUsage();
    const all = judged(...Array.from({ length: 10_000 }, (_, i) => row(i + 2)));
    expect([all.length, all.filter(({ outcome }) => outcome === 'wrong').length]).toEqual([10_000, 9_999]);
    // processor time, which is the same on a busy machine; looking at every line for every line takes minutes
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(10_000);
  });
});

test.each([
  ['95', 95],
  ['95 %', 95],
  ['95%', 95],
  ['4,2', 4.2],
  ['0,125', 0.125],
  ['1 234', 1234],
  ['1,234.5', 1234.5],
  ['1.234,5', 1234.5],
  ['1,234,567', 1234567],
  ['1.234.567', 1234567],
  ['−3', -3],
])('“%s” as a value of per cent', (cell, value) => expect(valueCell(cell, part())).toEqual({ value, judgement: null }));

test.each([
  ['1,234', 'Write it without the comma.'],
  ['1,23,4', 'is no number.'],
  ['12..5', 'is no number.'],
  ['high', 'is no number.'],
  ['95 minutes', 'is written in something else.'],
  ['$95', 'is written in something else.'],
])('“%s” is no value of per cent', (cell, says) =>
  expect(valueCell(cell, part())).toEqual({ says: expect.stringContaining(says) as unknown }),
);

test.each([
  ['4.2/5', '/5', 4.2],
  ['4,2 out of 5', '/5', 4.2],
  ['4/10', '/5', null],
  ['5 min', 'minutes', 5],
  ['1h', 'minutes', null],
  ['1h', 'hours', 1],
  ['$1 200', 'USD', 1200],
  ['€1200', 'USD', null],
  ['3 working days', 'business days', 3],
  ['12 items', 'completed items', 12],
  ['12 tickets', 'completed items', null],
])('“%s” of a KPI in %s', (cell, unit, expected) => {
  const read = valueCell(cell, part({ unit }));
  expect('value' in read ? read.value : null).toBe(expected);
});

test.each([
  ['2026-10-14', 'month', '2026-10-01'],
  ['2026-10', 'month', '2026-10-01'],
  ['October 2026', 'month', '2026-10-01'],
  ['2026-Q3', 'quarter', '2026-07-01'],
  ['q4 2026', 'quarter', '2026-10-01'],
  ['2026-W41', 'week', '2026-10-05'],
  ['2026-W01', 'week', '2025-12-29'],
  ['2026-W53', 'week', '2026-12-28'],
  ['2025-W53', 'week', null],
  ['2026-10', 'quarter', null],
  ['2026-Q3', 'sprint', null],
  ['10/14/2026', 'month', null],
  ['2026-02-30', 'month', null],
  ['baseline', 'month', 'baseline'],
] as const)('“%s” of a KPI read by %s', (cell, kind, expected) => {
  const read = periodCell(cell, kind, 14);
  expect('says' in read ? null : (read.startsOn ?? 'baseline')).toBe(expected);
});

test('the first line may be written in many ways', () => {
  expect(measurementColumnsOf(measurementColumns.map(({ header }) => header)).missing).toEqual([]);
  expect(measurementColumnsOf(['E-mail', 'Metric', 'DATE', 'Result', 'Colour'])).toEqual({
    ...{ fields: ['email', 'kpi', 'period', 'value', null], unknown: ['Colour'], missing: [], twice: [] },
  });
});

test('the file to fill in asks for what is open, and nothing before its milestone', () => {
  const course = {
    ...{ email: 'noor@x.example', originalStart: plan.startDate, pauses: [], extensions: [] },
    phases: [{ key: 'day-60' as const, title: '', inferred: false }],
  };
  const text = measurementTemplate([{ ...plan, ...course, template: { kpis: kpis.slice(0, 2).concat(kpis[3]!) } }]);
  expect(text.split('\r\n')).toEqual([
    'Email,KPI,Part,Period,Value,Note',
    'noor@x.example,rate,,2026-08-01,,',
    'noor@x.example,rate,,2026-10-01,,',
    ...['Critical', 'High'].flatMap((label) =>
      ['08', '09', '10'].map((month) => `noor@x.example,fixes,${label},2026-${month}-01,,`),
    ),
    'noor@x.example,noise,,baseline,,',
    ...['08', '09', '10'].map((month) => `noor@x.example,noise,,2026-${month}-01,,`),
    '',
  ]);
  expect(measurementTemplate([{ ...plan, ...course, today: '2026-06-20' }])).toBe(
    'Email,KPI,Part,Period,Value,Note\r\n',
  );
});
