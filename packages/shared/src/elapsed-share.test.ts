import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween, type IsoDate } from './calendar.js';
import {
  activeDays,
  daysIntoWindow,
  elapsedShare,
  isPaused,
  schedule,
  type DatedPhase,
  type Pause,
} from './schedule.js';
import { anyPauses } from './testing/arbitraries.js';

const start = '2026-01-05';
const phases = [{ key: 'day-30' }, { key: 'day-60' }, { key: 'day-90' }] as const;
const dated = (pauses: Pause[], today: IsoDate) => schedule({ startDate: start, phases, pauses }, today);
const month: DatedPhase = { key: 'day-30', from: '2026-01-05', original: '2026-02-04', due: '2026-02-04' };

describe('the share of a window that has passed', () => {
  test('is nothing until it opens, a thirtieth a day, and all of it on the milestone', () => {
    expect(elapsedShare(month, [], '2026-01-01')).toBe(0);
    expect(elapsedShare(month, [], '2026-01-05')).toBe(0);
    expect(elapsedShare(month, [], '2026-01-06')).toBeCloseTo(1 / 30);
    expect(elapsedShare(month, [], '2026-01-20')).toBe(0.5);
    expect(elapsedShare(month, [], '2026-02-04')).toBe(1);
    expect(elapsedShare(month, [], '2026-06-01')).toBe(1);
  });

  test('of a window without a day is all of it from its milestone on', () => {
    const empty = { ...month, due: month.from };
    expect(elapsedShare(empty, [], '2026-01-04')).toBe(0);
    expect(elapsedShare(empty, [], '2026-01-05')).toBe(1);
  });

  test('stands still while the plan is paused and goes on where it stood', () => {
    const pauses = [{ from: '2026-01-20', resumesOn: '2026-01-30' }];
    const [phase] = dated(pauses, '2026-03-01');
    expect(elapsedShare(phase!, pauses, '2026-01-20')).toBe(0.5);
    expect(elapsedShare(phase!, pauses, '2026-01-25')).toBe(0.5);
    expect(elapsedShare(phase!, pauses, '2026-01-30')).toBe(0.5);
    expect(elapsedShare(phase!, pauses, '2026-01-31')).toBeCloseTo(16 / 30);
  });

  test('only grows from day to day, from 0 to 1, whatever the pauses', () => {
    fc.assert(
      fc.property(anyPauses(start), (pauses) => {
        let before = [0, 0, 0];
        for (let day = start; day < '2026-12-01'; day = addDays(day, 1)) {
          const shares = dated(pauses, day).map((phase) => elapsedShare(phase, pauses, day));
          shares.forEach((share, i) => {
            expect(share).toBeGreaterThanOrEqual(before[i]! - 1e-12);
            expect(share).toBeLessThanOrEqual(1);
          });
          const rests = isPaused(pauses, day) && isPaused(pauses, addDays(day, -1));
          expect(rests ? shares : before).toEqual(before);
          before = shares;
        }
        const isOpen = pauses.at(-1)?.resumesOn === null;
        expect(isOpen || before.every((share) => share === 1)).toBe(true);
      }),
      { numRuns: 10 },
    );
  });

  test('has its milestone days at exactly 1, unless the plan rests by then', () => {
    fc.assert(
      fc.property(anyPauses(start), (pauses) => {
        const closed = pauses.filter(({ resumesOn }) => resumesOn !== null);
        for (const phase of dated(closed, '2030-01-01')) {
          expect(elapsedShare(phase, closed, phase.due)).toBe(1);
          const eve = addDays(phase.due, -1);
          const wasOver = phase.due === phase.from || isPaused(closed, eve);
          expect(wasOver || elapsedShare(phase, closed, eve) < 1).toBe(true);
        }
      }),
    );
  });
});

test('active days are the days of a span on which the plan does not rest', () => {
  fc.assert(
    fc.property(
      anyPauses(start),
      fc.nat({ max: 300 }),
      fc.nat({ max: 300 }),
      fc.nat({ max: 600 }),
      (pauses, first, length, now) => {
        const [from, today] = [addDays(start, first), addDays(start, now)];
        // An open pause is known up to today only.
        const known = pauses.map((pause) => ({ ...pause, resumesOn: pause.resumesOn ?? today }));
        let expected = 0;
        for (let day = from; day < addDays(from, length); day = addDays(day, 1)) if (!isPaused(known, day)) expected++;
        expect(activeDays(from, addDays(from, length), pauses, today)).toBe(expected);
      },
    ),
  );
});

test('the days into a window are the inverse of its share', () => {
  fc.assert(
    fc.property(anyPauses(start), fc.nat({ max: 500 }), (pauses, now) => {
      const today = addDays(start, now);
      const known = pauses.map((pause) => ({ ...pause, resumesOn: pause.resumesOn ?? today }));
      for (const phase of dated(pauses, today)) {
        expect(daysIntoWindow(phase, pauses, 0, today)).toBe(0);
        for (let day = phase.from; day < phase.due; day = addDays(day, 1)) {
          const days = daysIntoWindow(phase, pauses, elapsedShare(phase, known, day), today);
          const rested = daysBetween(phase.from, day) - days;
          // On a rested day the share was reached when the rest began.
          expect(rested).toBeGreaterThanOrEqual(-1e-9);
          expect(isPaused(known, addDays(day, -1)) ? 0 : rested).toBeCloseTo(0, 9);
        }
      }
    }),
    { numRuns: 30 },
  );
});
