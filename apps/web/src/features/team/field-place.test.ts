import { describe, expect, it } from '@jest/globals';
import type { PhaseKey } from '@milepost/shared/template';
import { late, teamBoard, teamHire } from '../../testing/team-hire';
import { fieldMarks, fieldSummary, withinStretch } from './field-marks';
import { fieldAxis, placeOn } from './field-place';
import { stretchWords } from './stretch-words';
import { linesOf } from './team-lines';
import type { HireLine, TeamHire } from './team.types';

const linesFor = (...hires: Partial<TeamHire>[]): HireLine[] =>
  linesOf(teamBoard(hires.map((given, i) => teamHire({ id: i + 1, ...given }))), '2026-11-20T09:00:00Z');
const phased = (...keys: PhaseKey[]) => ({
  phases: keys.map((key) => ({ key })),
  tally: { phases: keys.map((key) => ({ key, required: 4, actual: 0, open: 4, waiting: 0 })), waits: [], blockers: [] },
});
const axis: PhaseKey[] = ['day-30', 'day-60', 'month-6'];

describe('a place on the field', () => {
  const place = (given: Partial<TeamHire>) => placeOn(axis, linesFor(given)[0]!);
  const began = (startDate: string, given: Partial<TeamHire> = {}) => ({ ...phased(...axis), startDate, ...given });

  it('counts stretches: half way to day 30, half way from there to day 60', () => {
    expect(place(began('2026-11-05')).x).toBeCloseTo(0.5);
    expect(place(began('2026-10-06')).x).toBeCloseTo(1.5);
    expect(place(began('2025-01-01')).x).toBe(3);
  });

  it('puts whoever has done what time asks on the diagonal', () => {
    const { tally } = phased(...axis);
    const phases = tally.phases.map((phase, i) => ({ ...phase, actual: [4, 2, 0][i] ?? 0 }));
    const { x, y } = place(began('2026-10-06', { tally: { ...tally, phases } }));
    expect(y).toBeCloseTo(x);
  });

  it('stands still while somebody is away', () => {
    const pauses = [{ from: '2026-11-01', resumesOn: null }];
    const before = place(began('2026-10-17', { closedAt: '2026-11-01T09:00:00Z' }));
    expect(place(began('2026-10-17', { pauses })).x).toBeCloseTo(before.x);
  });

  it('finds other milestones where the axis has their days', () => {
    expect(place({ ...phased('day-30', 'month-6'), startDate: '2026-10-21' }).x).toBeCloseTo(1);
    expect(place({ ...phased('day-45', 'day-60'), startDate: '2026-10-06' }).x).toBeCloseTo(1.5);
  });

  it('has an axis of the milestones that most plans have', () => {
    expect(fieldAxis(linesFor(phased('day-30'), phased(...axis), phased(...axis)))).toEqual(axis);
    expect(fieldAxis([])).toEqual([]);
  });
});

describe('the marks on the field', () => {
  const lines = linesFor({}, late, { startDate: '2026-12-01' }, { closedAt: '2026-11-19T09:00:00Z' });
  const twoStones: PhaseKey[] = ['day-30', 'day-60'];
  const marks = fieldMarks(lines, twoStones);

  it('are all with an open plan, who needs somebody first, and those who have not begun know for how long', () => {
    expect(marks.map(({ id, needs, short, startsIn }) => [id, needs, short, startsIn])).toEqual([
      [2, true, '4 goals 20 days late', undefined],
      [1, false, '', undefined],
      [3, false, '', 11],
    ]);
    expect(fieldSummary(marks)).toBe(
      '3 hires by time passed and progress reached: 1 behind, 1 on pace, 1 starts soon. The table below says why.',
    );
  });

  it('can be narrowed to a part of the time', () => {
    const within = (from: number, to: number) => withinStretch(lines, twoStones, [from, to]).map(({ hire }) => hire.id);
    expect(within(0, 1)).toEqual([1]);
    expect(within(1, 2)).toEqual([2]);
    expect(withinStretch(lines, twoStones, null)).toHaveLength(4);
  });

  it('are told by the milestones around them', () => {
    expect(stretchWords([0, 1], axis)).toBe('On the way to day 30');
    expect(stretchWords([1.2, 1.9], axis)).toBe('On the way to day 60');
    expect(stretchWords([0.4, 2], axis)).toBe('Between the start and day 60');
    expect(stretchWords([1.5, 2.5], axis)).toBe('Between day 30 and month 6');
    expect(stretchWords([7, 9], axis)).toBe('part of the field');
  });
});
