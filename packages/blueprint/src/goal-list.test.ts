import { expect, test } from '@jest/globals';
import type { Item } from './block.js';
import { announces, nested } from './goal-list.js';

const item = (text: string): Item => ({
  span: { text, start: 0, end: text.length },
  details: [],
  items: [],
  ordered: false,
});
const shape = (lines: string[]) =>
  nested(lines.map(item)).map(({ span, items }) => [span.text, ...items.map((inner) => inner.span.text)]);

test.each(['Learn these:', 'Improve things such as', 'Own an area (examples):'])('%s announces a list', (text) => {
  expect(announces(text)).toBe(true);
});

test('small letters go together, until a line starts anew', () => {
  expect(shape(['Learn:', 'the till', 'the stock', 'Ship one order'])).toEqual([
    ['Learn:', 'the till', 'the stock'],
    ['Ship one order'],
  ]);
});

test('nouns go together, until a line tells what to do', () => {
  expect(shape(['Show good habits:', 'Clean notes', 'Early warnings', 'Automate one check'])).toEqual([
    ['Show good habits:', 'Clean notes', 'Early warnings'],
    ['Automate one check'],
  ]);
});

test('the next line with a colon starts the next list', () => {
  expect(shape(['Read:', 'Guides', 'Meet:', 'Partners'])).toEqual([
    ['Read:', 'Guides'],
    ['Meet:', 'Partners'],
  ]);
});

test('a colon within a line announces nothing', () => {
  expect(shape(['Keep order: shelves, lists', 'Ask'])).toEqual([['Keep order: shelves, lists'], ['Ask']]);
});
