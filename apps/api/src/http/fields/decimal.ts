import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { check } from './check.js';

/** A JSON number from `min` to `max`, with or without decimals. */
export const Decimal = ({ min, max }: { min: number; max: number }): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: 'number', minimum: min, maximum: max }),
    check('decimal', (value) =>
      typeof value === 'number' && value >= min && value <= max ? null : `This must be a number from ${min} to ${max}`,
    ),
  );
