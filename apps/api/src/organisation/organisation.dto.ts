import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, ValidateNested } from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';
import { longestHolidayName, mostHolidays, type Holiday } from '@milepost/shared/holiday';
import { CalendarDate } from '../http/fields/calendar-date.js';
import { Text } from '../http/fields/text.js';
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
  @ApiProperty({ type: [HolidayRequest], maxItems: mostHolidays })
  @IsArray({ message: 'This must be a list of days with their names' })
  @ArrayMaxSize(mostHolidays, { message: `This must be a list of at most ${mostHolidays} days` })
  @ArrayUnique((holiday: HolidayRequest) => holiday?.day, { message: 'A day stands in this list twice' })
  @ValidateNested({ each: true, message: 'Each must be a day with its name' })
  @Type(() => HolidayRequest)
  holidays: HolidayRequest[];
}
