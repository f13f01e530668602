import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { isTimeZone } from '@milepost/shared/time-zone';
import { check } from './check.js';

/** The name of a time zone: Europe/Berlin, UTC. */
export const TimeZone = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: 'string', example: 'Europe/Berlin' }),
    check('time-zone', (value) => (isTimeZone(value) ? null : 'This must be a time zone, such as Europe/Berlin')),
  );
