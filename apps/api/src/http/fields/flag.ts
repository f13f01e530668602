import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { check } from './check.js';

/** true or false. */
export const Flag = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: 'boolean' }),
    check('flag', (value) => (typeof value === 'boolean' ? null : 'This must be true or false')),
  );
