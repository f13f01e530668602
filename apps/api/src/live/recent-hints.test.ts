import { expect, test } from '@jest/globals';
import { readHint } from './hint.js';
import { MEMORY_MS, RecentHints } from './recent-hints.js';

const hint = (plan: number, version: number, whole = false) => ({ plan, version, whole });

function listening(): RecentHints {
  const recent = new RecentHints();
  recent.begin(0);
  return recent;
}

test('gives what was hinted at since, each plan once with its newest version', () => {
  const recent = listening();
  recent.note(hint(7, 2, true), 1000);
  recent.note(hint(8, 5), 2000);
  recent.note(hint(7, 3), 3000);
  expect(recent.within(500, 3400)?.plans).toEqual([hint(7, 3, true)]);
  expect(recent.within(3000, 3400)?.plans).toEqual([hint(8, 5), hint(7, 3, true)]);
  expect(recent.within(300, 3400)?.empty).toBe(true);
});

test('remembers that people or teams changed', () => {
  const recent = listening();
  recent.note('directory', 1000);
  expect(recent.within(500, 1500)?.directory).toBe(true);
  expect(recent.within(499, 1500)?.empty).toBe(true);
});

test('does not know what was before it listened, while it did not, or too long ago', () => {
  const recent = new RecentHints();
  expect(recent.within(0, 10)).toBeNull();
  recent.begin(1000);
  expect(recent.within(500, 1400)).toBeNull();
  expect(recent.within(400, 1400)?.empty).toBe(true);
  recent.note(hint(7, 2), 1500);
  recent.end();
  expect(recent.within(1, 1600)).toBeNull();
  recent.begin(2000);
  expect(recent.within(1000, 2500)).toBeNull();
  expect(recent.within(500, 2500)?.empty).toBe(true);
  expect(recent.within(MEMORY_MS + 1, 10 * MEMORY_MS)).toBeNull();
});

test('forgets what is too old, and keeps what came again', () => {
  const recent = listening();
  recent.note(hint(7, 2), 0);
  recent.note(hint(8, 2), 1);
  recent.note(hint(7, 3), MEMORY_MS);
  recent.note(hint(9, 2), MEMORY_MS + 2);
  expect(recent.within(MEMORY_MS, MEMORY_MS + 2)?.plans).toEqual([hint(7, 3), hint(9, 2)]);
});

test('reads hints, and nothing else', () => {
  expect(readHint('{"plan" : 7, "version" : 12, "whole" : true}')).toEqual(hint(7, 12, true));
  expect(readHint('{"directory":true}')).toBe('directory');
  for (const text of ['', 'plan 7', '{}', '{"plan":"7","version":1}', '{"plan":7}', 'null', '[]'])
    expect(readHint(text)).toBeNull();
});
