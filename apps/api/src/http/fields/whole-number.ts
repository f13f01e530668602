import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { check } from './check.js';

/** A whole JSON number from `min` to `max`. */
export const WholeNumber = ({ min, max }: { min: number; max: number }): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: 'integer', minimum: min, maximum: max }),
    check('whole-number', (value) =>
      Number.isInteger(value) && (value as number) >= min && (value as number) <= max
        ? null
        : `This must be a whole number from ${min} to ${max}`,
    ),
  );
