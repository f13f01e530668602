import { expect, test } from '@jest/globals';
import { checkInStage, checkInStages, usualPrompts } from './check-in-prompt.js';
import type { PhaseKey } from './template.js';

test.each<[PhaseKey, string]>([
  ['week-2', 'start'],
  ['day-30', 'start'],
  ['day-45', 'start'],
  ['day-60', 'ownership'],
  ['day-90', 'ownership'],
  ['month-4', 'ownership'],
  ['month-6', 'impact'],
  ['month-12', 'impact'],
  ['long-term', 'impact'],
])('%s is about %s', (phase, stage) => {
  expect(checkInStage(phase)).toBe(stage);
});

test('every stage asks both sides, each question once, and always what went well, what is hard and what is needed', () => {
  for (const stage of checkInStages) {
    const prompts = usualPrompts[stage];
    expect(new Set(prompts.map(({ key }) => key)).size).toBe(prompts.length);
    expect(prompts.map(({ key }) => key)).toEqual(expect.arrayContaining(['went-well', 'is-hard', 'need']));
    for (const { hire, manager } of prompts) expect(hire && manager).toBeTruthy();
  }
});
