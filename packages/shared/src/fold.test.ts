import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fold } from './fold.js';

test.each([
  ['Rosa Marín', 'rosa marin'],
  ['Ida Sørensen', 'ida sorensen'],
  ['Elif Yılmaz', 'elif yilmaz'],
  ['İSTANBUL', 'istanbul'],
  ['Tomás RIVERA', 'tomas rivera'],
  ['Łukasz Weiß', 'lukasz weiss'],
  ['Æsa Þórsdóttir', 'aesa thorsdottir'],
  ['Aoife O’Brien', "aoife o'brien"],
  ['100% \\ of_it', '100% \\ of_it'],
  ['Ωmega Привет 田中', 'ωmega привет 田中'],
])('%s is looked for as %s', (words, folded) => {
  expect(fold(words)).toBe(folded);
});

test('what is folded stays as it is', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (words) => fold(fold(words)) === fold(words)));
});

test('accents and case never matter', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aeiounyAEIOUNY') }), (words) => {
      const accented = words.replace(/[aeiouny]/gi, (letter) => `${letter}\u0301`).normalize('NFC');
      expect(fold(accented)).toBe(fold(words.toUpperCase()));
    }),
  );
});
