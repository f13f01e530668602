import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { personLimits } from '@milepost/shared/person';
import { Transform } from 'class-transformer';
import { isEmail } from 'class-validator';
import { check } from './check.js';

/** An email address, trimmed. */
export const Email = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: 'string', format: 'email', maxLength: personLimits.email }),
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value)),
    check('email', (value) =>
      typeof value === 'string' && value.length <= personLimits.email && isEmail(value)
        ? null
        : 'This must be an email address, such as ruth.okafor@example.com',
    ),
  );
