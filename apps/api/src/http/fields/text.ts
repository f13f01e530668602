import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { check } from './check.js';

interface TextLimits {
  /** The most characters (code points). */
  max: number;
  /** The fewest after trimming; 0 when left out. */
  min?: number;
}

/** A text, trimmed, of `min` to `max` characters. */
export function Text({ max, min = 0 }: TextLimits): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: 'string', minLength: min, maxLength: max }),
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value)),
    check('text', (value) => {
      if (typeof value !== 'string') return 'This must be a text';
      const length = [...value].length;
      if (length < min) return min === 1 ? 'This cannot be empty' : `This needs at least ${min} characters`;
      return length > max ? `This can have at most ${max} characters` : null;
    }),
  );
}
