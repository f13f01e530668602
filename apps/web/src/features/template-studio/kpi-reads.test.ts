import { describe, expect, test } from '@jest/globals';
import { kpiProblems } from '@milepost/shared/template-item-problems';
import type { BoundOperator, KpiPart } from '@milepost/shared/template';
import { asBound, boundExample, boundReads, operatorNames } from './kpi-reads';

const part = (rest: Partial<KpiPart>): KpiPart => ({
  op: '>',
  min: 95,
  max: null,
  unit: '%',
  better: 'higher',
  words: 'above 95%',
  ...rest,
});

describe('a bound', () => {
  test.each<[Partial<KpiPart>, string]>([
    [{}, 'above 95%'],
    [{ op: '<', min: 5, max: 10, unit: 'min', band: true, better: 'lower' }, 'below 5 mins, near up to 10 mins'],
    [{ op: '>=', min: 90, max: 95, band: true }, 'at least 95%, near from 90%'],
    [{ op: 'range', min: 2, max: 4, unit: 'tickets', period: 'sprint' }, 'between 2 and 4 tickets a sprint'],
    [{ op: 'change', min: -30, max: -10, better: 'lower' }, '30 to 10% less than before'],
    [{ op: '=', min: 1, max: 1, unit: 'review', period: 'month' }, 'exactly 1 review a month'],
  ])('reads as people say it', (rest, words) => {
    expect(boundReads(part(rest))).toBe(words);
  });

  test('is judged by an example', () => {
    expect(boundExample(part({}))).toEqual({ value: '90.25%', standing: 'near' });
    expect(boundExample(part({ op: '>=', min: 90, max: 95, band: true }))?.standing).toBe('near');
    expect(boundExample(part({ min: null }))).toBeNull();
  });

  test('fits its numbers whatever it was before', () => {
    const operators = Object.keys(operatorNames) as BoundOperator[];
    for (const from of operators)
      for (const to of operators) {
        const parts = [asBound(asBound(part({}), { op: from }), { op: to })];
        const kpi = { key: 'kpi-1', name: 'x', measures: 'x', matters: 'x', parts, frequency: ['weekly' as const] };
        expect(kpiProblems({ ...kpi, from: 'day-30' }, 'kpi')).toEqual([]);
      }
  });
});
