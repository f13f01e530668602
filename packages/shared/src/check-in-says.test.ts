import { describe, expect, test } from '@jest/globals';
import { addDays } from './calendar.js';
import { checkInSays } from './check-in-says.js';
import { checkInStandings, type CheckInLine } from './check-in-standing.js';
import { aCheckInLine, aCheckInPlan } from './testing/a-check-in-line.js';
import { hire, manager } from './testing/goal-facts.js';

const due = '2026-12-02';
const on = (days: number) => `${addDays(due, days)}T09:00:00Z`;
const somebodyElse = 9;

function says(line: Partial<CheckInLine>, days = -5, viewerId = manager, plan = aCheckInPlan()): string {
  const whole = aCheckInLine(line);
  const [standing] = checkInStandings(plan, [whole], { holidays: [], now: on(days) });
  return checkInSays(whole, plan, standing!, { viewerId, nameOf: () => 'Ruth Okafor' });
}
const submitted = (hire: boolean, manager: boolean) => ({ submitted: { hire, manager } });

describe('a check-in that is prepared', () => {
  test('names whose view is missing, the reader first', () => {
    expect(says({})).toBe('Your view and Noor’s are missing.');
    expect(says({}, -5, hire)).toBe('Your view and Ruth’s are missing.');
    expect(says({}, -5, somebodyElse)).toBe('Noor’s view and Ruth’s are missing.');
    expect(says(submitted(false, true))).toBe('Noor’s view is missing.');
    expect(says(submitted(true, false))).toBe('Your view is missing.');
    expect(says(submitted(true, true))).toBe('Both views are in.');
  });

  test('knows that nobody may manage the hire', () => {
    const unmanaged = aCheckInPlan({ relation: { hire: true }, managerId: null });
    expect(says(submitted(true, false), -5, hire, unmanaged)).toBe('The manager’s view is missing.');
  });

  test('says no more to those who may not know', () => {
    expect(says({ submitted: null })).toBe('Being prepared.');
  });

  test('says how late it is', () => {
    expect(says(submitted(true, true), 1)).toBe('1 day overdue. Both views are in.');
    expect(says(submitted(true, false), 12)).toBe('12 days overdue. Your view is missing.');
  });
});

test.each<[Partial<CheckInLine>, number, string]>([
  [{}, -20, 'Prepared from Wed 18 Nov.'],
  [{ phase: 'month-12' }, -20, 'Its milestone has no date.'],
  [{ openedAt: on(0), ...submitted(true, true) }, 0, 'Open since today.'],
  [{ openedAt: on(0), ...submitted(true, false) }, 1, 'Open since yesterday. Your view is missing.'],
  [{ openedAt: on(0), closedAt: on(0), outcome: 'on-track' }, 3, 'On track. Waits for Noor’s acknowledgement.'],
  [{ openedAt: on(0), closedAt: on(0), acknowledgedAt: on(1), outcome: 'extended' }, 3, 'Extended.'],
  [{ openedAt: on(0), closedAt: on(0), acknowledgedAt: on(1) }, 3, 'Held.'],
  [{ skippedAt: on(0), skipReason: 'We met at the offsite' }, 3, 'Skipped: We met at the offsite'],
  [{ skippedAt: on(0) }, 3, 'Skipped.'],
])('%j on day %i reads "%s"', (line, days, sentence) => {
  expect(says(line, days)).toBe(sentence);
});

test('the hire is asked for their own acknowledgement', () => {
  const closed = { openedAt: on(0), closedAt: on(0), outcome: 'needs-support' as const };
  expect(says(closed, 1, hire)).toBe('Needs support. Waits for your acknowledgement.');
});
