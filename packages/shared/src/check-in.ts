import { addDays, workingDayOnOrAfter, type IsoDate, type IsoInstant, type WorkingCalendar } from './calendar.js';
import type { DatedPhase } from './schedule.js';
import type { PhaseKey } from './template.js';

/** How a check-in ended. */
export const checkInOutcomes = ['on-track', 'needs-support', 'extended', 'concerns'] as const;
export type CheckInOutcome = (typeof checkInOutcomes)[number];

/** Where a check-in stands. It is prepared from 14 days before its day; a closed one waits for the hire's acknowledgement. */
export type CheckInState = 'planned' | 'preparing' | 'open' | 'closed' | 'acknowledged' | 'skipped';

/** Calendar days before the meeting from which it is prepared. */
export const preparationDays = 14;

/** What is stored about a check-in's course. Its state and, while nothing fixes it, its day follow. */
export interface CheckInCourse {
  /** The milestone it belongs to; null for an extra one. */
  phase: PhaseKey | null;
  /** A day somebody chose; null while it follows its milestone. An extra one always has its own. */
  meetsOn: IsoDate | null;
  openedAt: IsoInstant | null;
  closedAt: IsoInstant | null;
  skippedAt: IsoInstant | null;
  acknowledgedAt: IsoInstant | null;
}

/**
 * The day of the meeting: the one somebody chose, else the milestone or the next working day after it. Null where the
 * milestone has no date.
 */
export function checkInDay(
  { meetsOn, phase }: Pick<CheckInCourse, 'meetsOn' | 'phase'>,
  phases: readonly DatedPhase[],
  calendar: WorkingCalendar,
): IsoDate | null {
  if (meetsOn) return meetsOn;
  const due = phases.find(({ key }) => key === phase)?.due;
  return due ? workingDayOnOrAfter(due, calendar) : null;
}

/** Where a check-in that falls on `day` stands on `today`. An extra one is prepared from the moment it is made. */
export function checkInState(course: CheckInCourse, day: IsoDate | null, today: IsoDate): CheckInState {
  if (course.skippedAt) return 'skipped';
  if (course.acknowledgedAt) return 'acknowledged';
  if (course.closedAt) return 'closed';
  if (course.openedAt) return 'open';
  if (course.phase === null) return 'preparing';
  return day && today >= addDays(day, -preparationDays) ? 'preparing' : 'planned';
}

/** Whether it should have been opened by now: the manager's lateness, never the hire's. */
export const isCheckInOverdue = (state: CheckInState, day: IsoDate | null, today: IsoDate): boolean =>
  (state === 'planned' || state === 'preparing') && day !== null && day < today;
