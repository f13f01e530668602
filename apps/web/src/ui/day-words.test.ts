import { describe, expect, it } from '@jest/globals';
import { dayWords, exactDay, shortDay } from './day-words';

const today = '2026-12-01';

describe('a day in words', () => {
  it.each([
    ['2026-12-01', 'today'],
    ['2026-12-02', 'tomorrow'],
    ['2026-11-30', 'yesterday'],
    ['2026-12-04', 'Friday, in 3 days'],
    ['2026-12-07', 'Monday, in 6 days'],
    ['2026-12-08', 'Tue 8 Dec'],
    ['2026-11-27', 'Friday, 4 days ago'],
    ['2026-11-24', 'Tue 24 Nov'],
    ['2027-01-07', 'Thu 7 Jan 2027'],
  ])('says %s as "%s"', (on, words) => {
    expect(dayWords(on, today)).toBe(words);
  });

  it('keeps the exact day for whoever wants it', () => {
    expect(exactDay('2026-12-04')).toBe('Friday 4 December 2026');
    expect(shortDay('2026-12-04')).toBe('Fri 4 Dec');
  });
});
