import { describe, expect, it } from '@jest/globals';
import { trailScale } from './trail-scale';

describe('where a day lies on the trail', () => {
  const days = [30, 60, 90];

  it('gives the stretch being walked more room, the others one share each', () => {
    const x = trailScale(days, 600, 1, 4);
    expect([0, 30, 60, 90].map(x)).toEqual([0, 100, 500, 600]);
  });

  it('is linear inside a stretch', () => {
    expect(trailScale(days, 600, 1, 4)(45)).toBe(300);
  });

  it('keeps days outside at the ends', () => {
    const x = trailScale(days, 600, 0, 1);
    expect(x(-5)).toBe(0);
    expect(x(400)).toBe(600);
  });

  it('survives a plan without milestones, and two milestones on one day', () => {
    expect(trailScale([], 600, 0, 4)(10)).toBe(0);
    expect(trailScale([30, 30], 600, 0, 1)(30)).toBe(300);
  });
});
