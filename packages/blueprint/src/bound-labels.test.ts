import { expect, test } from '@jest/globals';
import { boundsIn } from './bound.js';

test.each<[string, string[]]>([
  ['Critical <7 days, High <30 days', ['Critical', 'High']],
  ['Critical: at most 7 days; high: at most 30 days; low: at most 90 days', ['Critical', 'high', 'low']],
  ['P1 <1 hour, P2: ≤ 4 hours', ['P1', 'P2']],
  ['Target 95%, stretch 99%', ['Target', 'stretch']],
])('%s says what each bound is of', (words, labels) => {
  expect(boundsIn(words).map(({ label }) => label)).toEqual(labels);
});

test.each([
  'Critical <7 days',
  '≥98–99% success, 100% failures triaged',
  'below 5 days, below 10 days',
  'The time to mend a critical finding under 7 days, high under 30 days',
  'Critical <7 days, critical <30 days',
  'Cut incidents by 5–10% and raise coverage by 10%',
])('%s names none of them', (words) => {
  expect(boundsIn(words).length).toBeGreaterThan(0);
  for (const bound of boundsIn(words)) expect(bound).not.toHaveProperty('label');
});
