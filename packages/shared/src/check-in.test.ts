import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, isWorkingDay } from './calendar.js';
import {
  checkInDay,
  checkInState,
  isCheckInOverdue,
  preparationDays,
  type CheckInCourse,
  type CheckInState,
} from './check-in.js';
import { schedule, type DatedPhase } from './schedule.js';
import { aPlan } from './testing/a-plan.js';
import { anyDate, anyPauses } from './testing/arbitraries.js';
import { monday } from './testing/goal-facts.js';

const course = (given: Partial<CheckInCourse> = {}): CheckInCourse => ({
  phase: 'day-30',
  meetsOn: null,
  openedAt: null,
  closedAt: null,
  skippedAt: null,
  acknowledgedAt: null,
  ...given,
});
const weekdays = { workingDays: [1, 2, 3, 4, 5] };
const dueOn = (due: string): DatedPhase[] => schedule({ ...aPlan(), startDate: addDays(due, -30) }, due);

describe('the day of a check-in', () => {
  test('is the milestone, or the next day on which the hire works', () => {
    expect(checkInDay(course(), dueOn('2026-12-04'), weekdays)).toBe('2026-12-04');
    expect(checkInDay(course(), dueOn('2026-12-05'), weekdays)).toBe('2026-12-07');
    expect(checkInDay(course(), dueOn('2026-12-05'), { workingDays: [6, 7] })).toBe('2026-12-05');
    expect(checkInDay(course(), dueOn('2026-12-25'), { ...weekdays, holidays: ['2026-12-25', '2026-12-28'] })).toBe(
      '2026-12-29',
    );
  });

  test('is the one that somebody chose, weekend or not', () => {
    expect(checkInDay(course({ meetsOn: '2026-12-06' }), dueOn('2026-12-04'), weekdays)).toBe('2026-12-06');
    expect(checkInDay(course({ phase: null, meetsOn: '2026-12-06' }), [], weekdays)).toBe('2026-12-06');
  });

  test('is none where the plan has no such milestone', () => {
    expect(checkInDay(course({ phase: 'month-6' }), dueOn('2026-12-04'), weekdays)).toBeNull();
    expect(checkInDay(course({ phase: 'long-term' }), dueOn('2026-12-04'), weekdays)).toBeNull();
  });

  test('follows pauses and a moved start as the milestones do', () => {
    const start = fc.tuple(anyDate, fc.integer({ min: 1, max: 31 }));
    fc.assert(
      fc.property(
        start.chain(([from]) => fc.record({ startDate: fc.constant(from), pauses: anyPauses(from) })),
        ({ startDate, pauses }) => {
          const today = addDays(startDate, 400);
          const plan = {
            ...aPlan({ startDate }),
            pauses: pauses.map((pause, i) => ({ ...pause, id: i, reason: '', by: 1, at: monday })),
          };
          const phases = schedule(plan, today);
          for (const { key, due } of phases) {
            const day = checkInDay(course({ phase: key }), phases, weekdays)!;
            expect(day >= due && isWorkingDay(day, weekdays) && day <= addDays(due, 2)).toBe(true);
          }
        },
      ),
    );
  });
});

describe('where a check-in stands', () => {
  const day = '2026-12-04';
  test.each<[string, CheckInState]>([
    ['2026-11-19', 'planned'],
    ['2026-11-20', 'preparing'],
    ['2026-12-04', 'preparing'],
    ['2027-03-01', 'preparing'],
  ])('on %s it is %s', (today, state) => {
    expect(checkInState(course(), day, today)).toBe(state);
  });

  test('an extra one is prepared from the moment it is made', () => {
    expect(checkInState(course({ phase: null, meetsOn: '2027-11-20' }), '2027-11-20', '2026-11-20')).toBe('preparing');
  });

  test('what was done to it decides, whatever the day', () => {
    const at = monday;
    for (const today of ['2026-01-01', day, '2028-01-01']) {
      expect(checkInState(course({ openedAt: at }), day, today)).toBe('open');
      expect(checkInState(course({ openedAt: at, closedAt: at }), day, today)).toBe('closed');
      expect(checkInState(course({ openedAt: at, closedAt: at, acknowledgedAt: at }), day, today)).toBe('acknowledged');
      expect(checkInState(course({ skippedAt: at }), day, today)).toBe('skipped');
    }
  });

  test('time alone takes it from planned to preparing and no further, and never back', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -400, max: 400 }), fc.nat({ max: 400 }), (on, away, later) => {
        const states = [away, away + later].map((days) => checkInState(course(), on, addDays(on, days)));
        expect(states[0] === 'preparing' && states[1] === 'planned').toBe(false);
        expect(states[0]).toBe(away >= -preparationDays ? 'preparing' : 'planned');
      }),
    );
  });
});

test('it is overdue from the day after its own, until it is opened or skipped', () => {
  const day = '2026-12-04';
  for (const state of ['planned', 'preparing'] as const) {
    expect(isCheckInOverdue(state, day, day)).toBe(false);
    expect(isCheckInOverdue(state, day, '2026-12-05')).toBe(true);
    expect(isCheckInOverdue(state, null, '2026-12-05')).toBe(false);
  }
  for (const state of ['open', 'closed', 'acknowledged', 'skipped'] as const)
    expect(isCheckInOverdue(state, day, '2027-12-05')).toBe(false);
});
