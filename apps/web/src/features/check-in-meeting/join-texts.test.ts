import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { joinTexts } from './join-texts';

describe('two texts that came of one', () => {
  test('changed in different places hold both changes', () => {
    expect(joinTexts('We meet on Monday.', 'We meet on Tuesday.', 'Today: We meet on Monday.')).toBe(
      'Today: We meet on Tuesday.',
    );
  });

  test('added to at the same place hold what the other added first', () => {
    expect(joinTexts('Agreed.', 'Agreed. By Ruth.', 'Agreed. By Noor.')).toContain('By Ruth.');
    expect(joinTexts('', 'Paging', 'Reviews')).toBe('PagingReviews');
  });

  test('rewritten in the same place both stand whole', () => {
    expect(joinTexts('one two three', 'one 2 three', 'ONE TWO THREE')).toBe('one 2 three\n\nONE TWO THREE');
    expect(joinTexts('one', '', 'two')).toBe('two');
  });

  test('of which one changed nothing are the other', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (base, changed) => {
        expect(joinTexts(base, changed, base)).toBe(changed);
        expect(joinTexts(base, base, changed)).toBe(changed);
        expect(joinTexts(base, changed, changed)).toBe(changed);
      }),
    );
  });

  test('lose no word that either added', () => {
    const words = fc.stringMatching(/^[a-z ]{0,12}$/);
    const at = fc.nat(100);
    fc.assert(
      fc.property(words, at, at, (base, one, other) => {
        const put = (text: string, place: number, what: string) => {
          const i = place % (text.length + 1);
          return text.slice(0, i) + what + text.slice(i);
        };
        const joined = joinTexts(base, put(base, one, 'THEIRS'), put(base, other, 'MINE'));
        expect(joined).toContain('THEIRS');
        expect(joined).toContain('MINE');
        expect(joined).toHaveLength(base.length + 'THEIRSMINE'.length);
      }),
    );
  });
});
