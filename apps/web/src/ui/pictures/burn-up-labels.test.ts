import { describe, expect, it } from '@jest/globals';
import { burnUpLabels } from './burn-up-labels';

const axis = 128;
const shares = Array.from({ length: 21 }, (_, i) => axis - i * 5.8);

describe('today’s two numbers beside the steps', () => {
  it('stand above and below their points', () => {
    expect(burnUpLabels({ done: 60, expected: 90, axis }, false)).toEqual({ done: 52, expected: 106 });
    expect(burnUpLabels({ done: 90, expected: 60, axis }, false)).toEqual({ done: 103, expected: 51 });
  });

  it('never touch each other or the axis on the same side, wherever the points lie', () => {
    for (const done of shares)
      for (const expected of shares) {
        const at = burnUpLabels({ done, expected, axis }, true);
        expect(Math.abs(at.done - at.expected)).toBeGreaterThanOrEqual(15);
        expect(Math.max(at.done, at.expected)).toBeLessThan(axis);
        expect(at.done < at.expected).toBe(done < expected);
      }
  });
});
