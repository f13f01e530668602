import type { ReadBound } from '@milepost/blueprint/blueprint';
import { describe, expect, it } from '@jest/globals';
import { boundDraft, emptyBound, typedBound } from './bound-draft';

describe('a bound in its form', () => {
  it.each<ReadBound>([
    { op: '>', min: 95, max: null, unit: '%' },
    { op: '>=', min: 90, max: 95, unit: '%' },
    { label: 'High', op: '<', min: null, max: 30, unit: 'days', period: 'month' },
    { op: '<', min: 5, max: 10, unit: 'minutes' },
    { op: '=', min: 0, max: 0, unit: '' },
    { op: 'range', min: 8, max: 20, unit: '', period: 'sprint' },
    { op: 'change', min: -10, max: -5, unit: '%' },
    { op: 'change', min: 4, max: 4, unit: 'percentage points' },
  ])('%j comes out as it went in', (bound) => {
    expect(typedBound(boundDraft(bound, 1))).toEqual({ bound });
  });

  it.each([
    [{}, { low: 'Write a number' }],
    [{ low: 'many' }, { low: 'Write a number' }],
    [{ low: '3', high: 'more' }, { high: 'Write a number' }],
    [{ op: 'range', low: '3' }, { high: 'Write a number' }],
    [{ low: '3', high: '2' }, { high: 'Not below 3' }],
  ] as const)('%j is none', (typed, problems) => {
    expect(typedBound({ ...emptyBound(1), ...typed })).toEqual({ problems });
  });

  it('takes a comma, a minus and a change from the larger to the smaller', () => {
    const typed = { ...emptyBound(1), op: 'change', low: '−5,5', high: '-10' } as const;
    expect(typedBound(typed)).toEqual({ bound: { op: 'change', min: -10, max: -5.5, unit: '' } });
  });

  it('leaves what "exactly" has no field for', () => {
    const typed = { ...emptyBound(1), op: '=', low: '3', high: '9' } as const;
    expect(typedBound(typed)).toEqual({ bound: { op: '=', min: 3, max: 3, unit: '' } });
  });
});
