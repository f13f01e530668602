import { expect, test } from '@jest/globals';
import { phaseLabel } from './phase-label.js';

test.each([
  ['First 30 days', 'day-30'],
  ['30-day goals (finding your feet)', 'day-30'],
  ['30–60 days', 'day-60'],
  ['Days 61 to 90', 'day-90'],
  ['Day 1–7 (first week)', 'week-1'],
  ['Day 1', 'day-1'],
  ['Week one', 'week-1'],
  ['Weeks 1-2 | Arriving', 'week-2'],
  ['Weeks 5–8 (Month 2)', 'day-60'],
  ['By the end of month 3, you will', 'day-90'],
  ['In your second month', 'day-60'],
  ['Second and third month', 'day-90'],
  ['Phase 2 (days 31–60): practise', 'day-60'],
  ['Month 2 – change things safely', 'day-60'],
  ['Q1', 'day-90'],
  ['Third quarter', 'month-9'],
  ['90–180 days', 'month-6'],
  ['After six months', 'month-6'],
  ['Year 1', 'month-12'],
  ['12-month objectives', 'month-12'],
  ['Long-term goals (beyond 12 months)', 'long-term'],
  ['Beyond the first year', 'long-term'],
  ['90+ days', 'long-term'],
])('%s', (text, key) => {
  expect(phaseLabel(text)).toMatchObject({ key });
});

test.each([
  '30-60-90 day plan',
  'What to know about the first 30 days',
  'How to survive your first week',
  'Days 30 to 60 are where it breaks',
  'First 30 days: what went wrong',
  'Training: 2 days',
  'Reply time: 24–28 hours, weekly',
  '5+ years of experience',
  'Results for Q1 2025',
  'Who works here?',
])('%s names no phase', (text) => {
  expect(phaseLabel(text)).toBeNull();
});

test('a narrower phase says which milestone it belongs to', () => {
  expect(phaseLabel('Week 2')).toEqual({ key: 'week-2', rollup: 'day-30' });
  expect(phaseLabel('Month 4')).toEqual({ key: 'month-4', rollup: 'month-6' });
});
