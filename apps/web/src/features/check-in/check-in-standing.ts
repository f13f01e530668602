import { checkInDay, checkInState, isCheckInOverdue, type CheckInState } from '@milepost/shared/check-in';
import type { IsoDate } from '@milepost/shared/calendar';
import type { PlanStandingToday } from '@milepost/shared/plan-pace';
import type { CheckIn } from '../../api/check-in-cache';

/** Where a check-in stands today: its day, its state, and whether it should have been held. */
export interface CheckInStanding {
  day: IsoDate | null;
  state: CheckInState;
  overdue: boolean;
}

export function checkInStanding({ course, plan }: CheckIn, { phases, today }: PlanStandingToday): CheckInStanding {
  const calendar = { workingDays: plan.hire.workingDays, holidays: plan.holidays };
  const day = checkInDay(course, phases, calendar);
  const state = checkInState(course, day, today);
  return { day, state, overdue: plan.closedAt === null && isCheckInOverdue(state, day, today) };
}
