import { expect, test } from '@jest/globals';
import { handOver, whoClears } from './handed-over.js';
import { aPart } from './testing/a-goal.js';

const people = { around: [1, 2, 3], manager: { id: 3 } };

test('a blocker stays with whom it names while they have to do with the plan', () => {
  expect(whoClears(2, people)).toBe(2);
});

test('a blocker that names somebody who left passes to the manager who acts', () => {
  expect(whoClears(9, people)).toBe(3);
});

test('where nobody manages the hire it passes to somebody outside', () => {
  expect(whoClears(9, { around: [1], manager: null })).toBeNull();
});

test('a blocker that somebody outside clears stays with them', () => {
  expect(whoClears(null, people)).toBeNull();
});

test('a goal without a blocker stays as it is', () => {
  const goal = aPart();
  expect(handOver(goal, people)).toBe(goal);
});

test('only the name on the blocker changes', () => {
  const blocker = { id: 7, text: 'no rights', by: 1, at: '2026-11-10T09:00:00.000Z', clearableBy: 9 };
  expect(handOver(aPart({ blocker }), people).blocker).toEqual({ ...blocker, clearableBy: 3 });
});
