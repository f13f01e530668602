import { expect, test } from '@jest/globals';
import { checkInOutcomes } from './check-in.js';
import { checkInName, outcomeWords } from './check-in-words.js';

test('a milestone’s check-in is named after it, an extra one after what it is about', () => {
  expect(checkInName({ phase: 'day-60', title: '' })).toBe('Day 60 check-in');
  expect(checkInName({ phase: 'month-6', title: '' })).toBe('Month 6 check-in');
  expect(checkInName({ phase: null, title: 'Support plan' })).toBe('Support plan');
  expect(checkInName({ phase: null, title: '' })).toBe('Extra check-in');
});

test('every outcome has its words', () => {
  expect(checkInOutcomes.map((outcome) => outcomeWords[outcome])).toEqual([
    'On track',
    'Needs support',
    'Extended',
    'Concerns',
  ]);
});
