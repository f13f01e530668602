import { expect, test } from '@jest/globals';
import { lineWords } from './line-words.js';

test.each([
  ['- Run the servers', 'Run the servers'],
  ['   • Learn 3 tools ', 'Learn 3 tools'],
  ['2. [ ] Ask for a badge', 'Ask for a badge'],
  ['## Aufgaben', 'Aufgaben'],
  ['| Uptime | 99% | |', 'Uptime, 99%'],
  ['-', '-'],
  ['| |', '| |'],
  ['3 reviews a week', '3 reviews a week'],
])('%j says %j', (line, words) => expect(lineWords(line)).toBe(words));
