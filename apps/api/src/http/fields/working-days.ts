import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { areWorkingDays } from '@milepost/shared/person';
import { Transform } from 'class-transformer';
import { check } from './check.js';

/** The days someone works, Monday is 1, Sunday is 7; at least one. */
export const WorkingDays = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: 'array', items: { type: 'integer', minimum: 1, maximum: 7 }, minItems: 1, maxItems: 7 }),
    Transform(({ value }: { value: unknown }) => (areWorkingDays(value) ? value.toSorted() : value)),
    check('working-days', (value) =>
      areWorkingDays(value) ? null : 'These must be different days from 1 (Monday) to 7 (Sunday)',
    ),
  );
