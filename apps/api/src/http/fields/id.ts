import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { check } from './check.js';

/** Whether a value may be the id of something. */
export const isId = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) > 0;

/** The id of something, as a JSON number. */
export const Id = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER }),
    check('id', (value) => (isId(value) ? null : 'This must be an id')),
  );
