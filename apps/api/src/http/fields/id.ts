import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { check } from './check.js';

/** The id of something, as a JSON number. */
export const Id = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER }),
    check('id', (value) => (Number.isSafeInteger(value) && (value as number) > 0 ? null : 'This must be an id')),
  );
