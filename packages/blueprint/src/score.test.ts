import { expect, test } from '@jest/globals';
import { expectedShape, type ExpectedShape } from './expected-shape.js';
import { readBlueprint } from './read-blueprint.js';
import { meanOf, score } from './score.js';

const shape = (text: string): ExpectedShape => expectedShape(readBlueprint({ text, format: 'text' }), 'x');
const wanted = shape('Week 1\n- Fix 2 shoes\n- Learn:\n  - soles\n\nKPIs\n- Returns: < 2%');

test('the same is perfect, whatever its signs and capitals', () => {
  const result = score(wanted, shape('Week 1\n* fix 2 shoes.\n* Learn\n  * Soles\n\nKPIs\n* Returns: < 2%'));
  expect(meanOf(result)).toBe(1);
});

test('what is missed and what is invented both count', () => {
  const result = score(wanted, shape('Week 1\n- Fix 2 shoes\n- Sing'));
  expect(result.goals).toEqual({ f1: 0.5, missed: ['week-1: learn'], invented: ['week-1: sing'] });
  expect(result['KPI names'].f1).toBe(0);
});

test('a count matches by its ends', () => {
  expect(score(wanted, shape('Week 1\n- Fix 2 shoes')).counts.f1).toBe(1);
  expect(score(wanted, { ...wanted, phases: [] }).counts.f1).toBe(0);
});

test('a field that nobody has is not scored', () => {
  expect(score(wanted, wanted).skills.f1).toBeNull();
  expect(meanOf(score(shape(''), shape('')))).toBe(1);
});
