import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { passwordLength } from '@milepost/shared/password';
import { check } from './check.js';

/** A password as it was typed: not trimmed, not empty. Whether it is a good one is a rule of its own. */
export const Secret = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: 'string', format: 'password', minLength: 1, maxLength: passwordLength.max }),
    check('secret', (value) => {
      if (typeof value !== 'string' || value === '') return 'This cannot be empty';
      return [...value].length > passwordLength.max ? `This can have at most ${passwordLength.max} characters` : null;
    }),
  );
