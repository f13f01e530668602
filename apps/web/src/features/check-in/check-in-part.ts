import type { PlanStandingToday } from '@milepost/shared/plan-pace';
import type { CheckIn } from '../../api/check-in-cache';
import type { CheckInStanding } from './check-in-standing';

/** What every part of a check-in's page is given. */
export interface CheckInPartProps {
  checkIn: CheckIn;
  plan: PlanStandingToday;
  standing: CheckInStanding;
}
