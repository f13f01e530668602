import { expect, test } from '@jest/globals';
import { markerOf } from './marker.js';

test.each(['• one', '- one', '* one', '– one', '◦one', '☐ one', '[ ] one', '- [x] one', '-- one', '✅ one'])(
  '%s is a bullet',
  (line) => {
    const marker = markerOf(line)!;
    expect(marker.kind).toBe('bullet');
    expect(line.slice(marker.length)).toBe('one');
  },
);

test.each([
  ['1. one', 1, 1],
  ['12) one', 12, 1],
  ['(3) one', 3, 1],
  ['2.4 One', 4, 2],
  ['3.1.2 One', 2, 3],
])('%s is numbered', (line, number, depth) => {
  expect(markerOf(line)).toMatchObject({ kind: 'number', number, depth });
});

test.each(['one', '**one** two', '-one', '0.7 is good', '4.5/5', '95% of them', '2024 was long', '---'])(
  '%s is no list',
  (line) => {
    expect(markerOf(line)).toBeNull();
  },
);

test('a bullet may stand alone, its text on the next line', () => {
  expect(markerOf('-')).toMatchObject({ kind: 'bullet', length: 1 });
});
