import { expect, test } from '@jest/globals';
import { CandidateTexts } from './candidate-texts.js';

test('keeps what was asked for last', () => {
  const texts = new CandidateTexts(2);
  texts.set('a', 'A');
  texts.set('b', 'B');
  expect(texts.get('a')).toBe('A');
  texts.set('c', 'C');
  expect([texts.get('a'), texts.get('b'), texts.get('c')]).toEqual(['A', undefined, 'C']);
});
