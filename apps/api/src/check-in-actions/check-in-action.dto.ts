import { CalendarDate } from '../http/fields/calendar-date.js';
import { Id } from '../http/fields/id.js';
import { Text } from '../http/fields/text.js';

/** What somebody takes on, by when. */
export class CheckInActionRequest {
  @Text({ min: 1, max: 500 })
  text: string;

  /** The hire, their mentor, anyone above them or the lead of their team. */
  @Id()
  ownerId: number;

  @CalendarDate()
  dueOn: string;
}
