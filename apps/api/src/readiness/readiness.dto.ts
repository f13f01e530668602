import { CalendarDate } from '../http/fields/calendar-date.js';
import { Optional } from '../http/fields/optional.js';

/** As of which day. */
export class ReadinessQuery {
  /** A past day, up to its end where the hire lives; now when left out. A day that is still to come reads as today. */
  @Optional()
  @CalendarDate()
  asOf?: string;
}
