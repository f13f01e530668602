import { expect, test } from '@jest/globals';
import { boundsIn } from './bound.js';

test.each<[string, string, number | null, number | null, string]>([
  ['>95%', '>', 95, null, '%'],
  ['≥ 98–99 %', '>=', 98, 99, '%'],
  ['<5–10 min', '<', 5, 10, 'minutes'],
  ['at most 5%', '<=', null, 5, '%'],
  ['no more than 30', '<=', null, 30, ''],
  ['under 15 minutes', '<', null, 15, 'minutes'],
  ['within 2 business days', '<=', null, 2, 'business days'],
  ['95% within 30 days', '=', 95, 95, '%'],
  ['4.2/5 or better', '>=', 4.2, null, '/5'],
  ['6–8 per week', 'range', 6, 8, ''],
  ['Zero', '=', 0, 0, ''],
  ['none', '=', 0, 0, ''],
  ['2+', '>=', 2, null, ''],
  ['85% or higher', '>=', 85, null, '%'],
  ['cut by 5–10% a quarter', 'change', -10, -5, '%'],
  ['-10–30% fewer alarms over a quarter', 'change', -30, -10, '%'],
  ['+4 percentage points a year', 'change', 4, 4, 'percentage points'],
  ['10–15% reduction', 'change', -15, -10, '%'],
  ['reduce to below 3 days', '<', null, 3, 'days'],
  ['$1k–$5k a quarter', 'range', 1000, 5000, 'USD'],
  ['not above 12 per cent', '<=', null, 12, '%'],
  ['+/- 5 %', 'range', -5, 5, '%'],
  ['between 10 and 20 days', 'range', 10, 20, 'days'],
  ['5% or fewer', '<=', null, 5, '%'],
  ['4.5 of 5 or better', '>=', 4.5, null, ''],
  ['all of them', '=', 100, 100, '%'],
  ['12% → 8%', '=', 8, 8, '%'],
  ['from 12% to 8% by 2031', '=', 8, 8, '%'],
  ['below 8% (currently 12%)', '<', null, 8, '%'],
  ['EUR 12.5B', '=', 12_500_000_000, 12_500_000_000, 'EUR'],
  ['2 million panes', '=', 2_000_000, 2_000_000, 'panes'],
  ['< 5m', '<', null, 5, 'minutes'],
  ['by the 3rd working day', '<=', null, 3, 'working days'],
  ['never above 7', '<=', null, 7, ''],
])('%s', (words, op, min, max, unit) => {
  expect(boundsIn(words)[0]).toMatchObject({ op, min, max, unit });
});

test('several bounds stand side by side', () => {
  expect(boundsIn('Urgent <7 days, normal <30 days').map(({ max }) => max)).toEqual([7, 30]);
});

test('a condition bounds only where nothing else does', () => {
  expect(boundsIn('≥70–85% accepted with ≤2 rounds')).toHaveLength(1);
});

test.each(['steadily rising', 'as agreed', 'open 8 AM – 6 PM', ''])('%p bounds nothing', (words) => {
  expect(boundsIn(words)).toEqual([]);
});

test('the period is named', () => {
  expect(boundsIn('8–20 per sprint')[0]).toMatchObject({ period: 'sprint' });
  expect(boundsIn('3/month')[0]).toMatchObject({ period: 'month' });
});
