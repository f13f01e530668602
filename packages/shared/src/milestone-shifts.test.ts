import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween } from './calendar.js';
import { milestoneShifts } from './milestone-shifts.js';
import { schedule } from './schedule.js';
import { aPlan } from './testing/a-plan.js';
import { anyPauses } from './testing/arbitraries.js';
import { manager, monday } from './testing/goal-facts.js';

const made = { reason: 'Leave', by: manager, at: monday };

test('names what moved a milestone, and by how much', () => {
  const pause = { ...made, id: 1, from: '2026-12-20', resumesOn: '2026-12-30' };
  const extension = { ...made, id: 2, phase: 'day-30' as const, days: 14, madeOn: '2026-11-20' };
  const plan = aPlan({
    startDate: '2026-11-09',
    originalStart: '2026-11-02',
    pauses: [pause],
    extensions: [extension],
  });
  expect(milestoneShifts(plan, 'day-30', '2027-01-01')).toEqual([
    { cause: 'start', days: 7 },
    { cause: 'extension', days: 14, extension },
    { cause: 'pause', days: 10, pause },
  ]);
  expect(milestoneShifts({ ...plan, extensions: [] }, 'day-30', '2027-01-01')).toEqual([{ cause: 'start', days: 7 }]);
  expect(milestoneShifts(plan, 'long-term', '2027-01-01')).toEqual([]);
  expect(milestoneShifts(aPlan(), 'day-30', '2027-01-01')).toEqual([]);
});

test('adds up to the way from the original date to the one now', () => {
  const anyExtension = fc.record({
    phase: fc.constantFrom('day-30' as const, 'day-60' as const),
    days: fc.integer({ min: 1, max: 40 }),
    madeOn: fc.nat({ max: 120 }).map((days) => addDays('2026-11-02', days)),
  });
  fc.assert(
    fc.property(
      anyPauses('2026-11-02'),
      fc.array(anyExtension, { maxLength: 3 }),
      fc.nat({ max: 400 }),
      (pauses, extensions, day) => {
        const today = addDays('2026-11-02', day);
        const plan = aPlan({
          originalStart: '2026-10-12',
          pauses: pauses.map((pause, id) => ({ ...made, ...pause, id })),
          extensions: extensions.map((extension, id) => ({ ...made, ...extension, id })),
        });
        for (const { key, original, due } of schedule(plan, today)) {
          const shifts = milestoneShifts(plan, key, today);
          expect(shifts.reduce((sum, { days }) => sum + days, 0)).toBe(daysBetween(original, due));
        }
      },
    ),
  );
});
