import { describe, expect, it } from '@jest/globals';
import { paceOf } from '@milepost/shared/pace';
import { aPaceInput, day } from '@milepost/shared/testing/a-pace-input';
import { fieldBorders, fieldTime, fieldX, fieldY, progressAt } from './team-field-scale';

const scale = { stretches: 5, width: 562, height: 366 };

describe('the field', () => {
  it('draws both axes in equal stretches, so that the diagonal is straight', () => {
    expect([0, 1, 5].map((at) => fieldX(at, scale))).toEqual([42, 142, 542]);
    expect([0, 1, 5].map((at) => fieldY(at, scale))).toEqual([316, 256, 16]);
  });

  it('knows the time under the pointer, within its bounds', () => {
    expect(fieldTime(142, scale)).toBe(1);
    expect(fieldTime(0, scale)).toBe(0);
    expect(fieldTime(900, scale)).toBe(5);
  });
});

describe('the borders on the field', () => {
  const goals = 100;
  /** The pace of a plan in the middle of its third month that reached `progress` stretches; nothing is late yet. */
  const paceAt = (progress: number) => {
    const done = (stretch: number) => Math.min(1, Math.max(0, progress - stretch)) * goals;
    const phase = (stretch: number) => ({ required: goals, actual: done(stretch), open: stretch < 2 ? 0 : goals });
    const input = aPaceInput({ 'day-30': phase(0), 'day-60': phase(1), 'day-90': phase(2) }, {}, day(75));
    return paceOf(input, day(75)).status;
  };
  const near = 0.001;

  it('lie where the pace rule draws them', () => {
    const { ahead, atRisk, behind } = fieldBorders;
    expect(paceAt(progressAt(ahead, 2.5) + near)).toBe('ahead');
    expect(paceAt(progressAt(ahead, 2.5) - near)).toBe('on pace');
    expect(paceAt(progressAt(atRisk, 2.5) + near)).toBe('on pace');
    expect(paceAt(progressAt(atRisk, 2.5) - near)).toBe('at risk');
    expect(paceAt(progressAt(behind, 2.5) + near)).toBe('at risk');
    expect(paceAt(progressAt(behind, 2.5) - near)).toBe('behind');
  });
});
