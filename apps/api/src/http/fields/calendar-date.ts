import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { isDate } from '@milepost/shared/calendar';
import { check } from './check.js';

/** A calendar date, YYYY-MM-DD, that exists, from 1900 to 2200. */
export const CalendarDate = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: 'string', format: 'date' }),
    check('calendar-date', (value) => (isDate(value) ? null : 'This must be a date that exists, such as 2026-11-21')),
  );
