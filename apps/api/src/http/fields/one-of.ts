import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { check } from './check.js';

/** One of a few words. */
export const OneOf = (words: readonly string[]): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: 'string', enum: [...words] }),
    check('one-of', (value) => (words.includes(value as string) ? null : `This must be one of: ${words.join(', ')}`)),
  );
