import { expect, test } from '@jest/globals';
import { labelled } from './kpi-label.js';
import { kpiWords } from './kpi-line.js';

test.each<[string, string, number | null, number | null, string]>([
  ['Late orders: < 2% (weekly)', 'Late orders', null, 2, 'Weekly'],
  ['On-time share – above 95%', 'On-time share', 95, null, ''],
  ['Reply time: under 11 minutes, daily', 'Reply time', null, 11, 'Daily'],
  ['Average score: 4.4/5 or better', 'Average score', 4.4, null, ''],
  ['Waste (≤ 3%)', 'Waste', null, 3, ''],
  ['Uptime ≥ 99.9%', 'Uptime', 99.9, null, ''],
  ['95% of orders without a complaint', 'orders without a complaint', 95, 95, ''],
  ['zero open findings', 'open findings', 0, 0, ''],
  ['no order lost', 'order lost', 0, 0, ''],
  ['Reduce returns by 10%', 'Returns', -10, -10, ''],
  ['Cost down 5–10%', 'Cost', -10, -5, ''],
  ['Median wait for a pane under 20 minutes', 'Median wait for a pane', null, 20, ''],
  ['At least 2 domes fitted per quarter', 'domes fitted', 2, null, ''],
  ['Scrap of the hall stands at 4% or less', 'Scrap of the hall', null, 4, ''],
  ['Noise must not exceed 70', 'Noise', null, 70, ''],
  ['Maintain 97% clear panes in the hall', 'clear panes in the hall', 97, 97, ''],
  ['Achieve mood of 50 or higher', 'Mood', 50, null, ''],
  ['Increase orders from 30% to 45%', 'Orders', 45, 45, ''],
  ['KR 1.2 Scrap below 3%', 'Scrap', null, 3, ''],
  ['KR3 – 12 halls visited', 'halls visited', 12, 12, ''],
  ['Second, late vans: no more than 3 a month', 'late vans', null, 3, ''],
  ['Scrap, which should be below 3%', 'Scrap', null, 3, ''],
  ['Mood – 31 last year, 50 this year', 'Mood', 50, 50, ''],
  ['Stock list out by the 3rd working day', 'Stock list', null, 3, ''],
  ['The hall receives at most 4 complaints a year', 'complaints', null, 4, ''],
  ['Orders: we are at 61.5%, I want 63% or more. I look at it every week.', 'Orders', 63, null, 'Every week'],
])('%s', (text, name, min, max, frequency) => {
  const words = kpiWords(text);
  expect(words).toMatchObject({ name, frequency });
  expect(words.bounds[0]).toMatchObject({ min, max });
});

test('a line without a bound is a name', () => {
  expect(kpiWords('Team satisfaction')).toMatchObject({ name: 'Team satisfaction', bounds: [] });
});

test('labels say what a line is', () => {
  expect(labelled('Target: 85%')).toEqual(['target', '85%']);
  expect(labelled('Measured: monthly')?.[1]).toBe('monthly');
  expect(labelled('Shelves: full')).toBeNull();
});
