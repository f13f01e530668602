import { CalendarDate } from '../http/fields/calendar-date.js';
import { Text } from '../http/fields/text.js';

/** The day on which the two meet. */
export class MeetingDayRequest {
  @CalendarDate()
  on: string;
}

/** Why a check-in is not held. */
export class CheckInSkipRequest {
  @Text({ min: 1, max: 500 })
  reason: string;
}

/** A meeting beside those of the milestones. */
export class ExtraCheckInRequest {
  @Text({ min: 1, max: 120 })
  title: string;

  @CalendarDate()
  meetsOn: string;
}
