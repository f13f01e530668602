import { NotEquals } from 'class-validator';
import { CalendarDate } from '../http/fields/calendar-date.js';
import { Text } from '../http/fields/text.js';
import { WholeNumber } from '../http/fields/whole-number.js';

/** How far a count moves: +1 for one more, −1 for one fewer. */
export class CountEntryRequest {
  /** A whole number from −1000 to 1000, never 0. */
  @WholeNumber({ min: -1000, max: 1000 })
  @NotEquals(0, { message: 'This must not be 0' })
  change: number;
}

/** What the hire calls the open option of a choice. */
export class GoalNameRequest {
  /** 1 to 200 characters. */
  @Text({ min: 1, max: 200 })
  text: string;
}

/** An earlier day for a goal than its milestone. */
export class PlannedDayRequest {
  /** A calendar date from the plan's start to the goal's milestone. */
  @CalendarDate()
  on: string;
}
