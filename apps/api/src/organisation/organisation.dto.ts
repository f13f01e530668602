import { longestHolidayName, mostHolidays, type Holiday } from '@milepost/shared/holiday';
import { CalendarDate } from '../http/fields/calendar-date.js';
import { Flag } from '../http/fields/flag.js';
import { ListOf } from '../http/fields/list-of.js';
import { Optional } from '../http/fields/optional.js';
import { Text } from '../http/fields/text.js';
import { WholeNumber } from '../http/fields/whole-number.js';
import { WorkingDays } from '../http/fields/working-days.js';

export class HolidayRequest implements Holiday {
  @CalendarDate()
  day: string;

  /** 1 to 100 characters. */
  @Text({ min: 1, max: longestHolidayName })
  name: string;
}

/** When the organisation works, as a whole: what is left out of the holidays is none any more. */
export class OrganisationRequest {
  /** The days of new people who name none of their own. */
  @WorkingDays()
  workingDays: number[];

  /** At most 1000, each day once. */
  @ListOf(HolidayRequest, { what: 'holidays', most: mostHolidays, unique: 'day' })
  holidays: HolidayRequest[];

  /** Whether a second person approves a template before it is published; left out, it stays as it is. */
  @Optional()
  @Flag()
  templateReview?: boolean;

  /** Days of a sprint, by which some KPIs are read; left out, it stays as it is. Readings keep the sprint they were taken for. */
  @Optional()
  @WholeNumber({ min: 7, max: 42 })
  sprintDays?: number;

  /** Whether hires see how their manager rates single promotion criteria; left out, it stays as it is. */
  @Optional()
  @Flag()
  hiresSeeRatings?: boolean;
}
