import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { check } from './check.js';
import { isId } from './id.js';

/** A list of 1 to `most` different ids. */
export const Ids = ({ most }: { most: number }): PropertyDecorator =>
  applyDecorators(
    ApiProperty({
      type: 'array',
      items: { type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER },
      minItems: 1,
      maxItems: most,
      uniqueItems: true,
    }),
    check('ids', (value) => {
      if (!Array.isArray(value) || !value.length || value.length > most)
        return `This must be a list of 1 to ${most} ids`;
      if (!value.every(isId)) return 'One of these is no id';
      return new Set(value).size === value.length ? null : 'The same id stands here twice';
    }),
  );
