import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { check } from './check.js';

interface WordsLimits {
  /** The most entries. */
  most: number;
  /** What each must be, beside a text of 1 to 100 characters. */
  each?: (text: string) => boolean;
}

/** A list of keys, each a short text. */
export const Words = ({ most, each = () => true }: WordsLimits): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: 'array', items: { type: 'string', minLength: 1, maxLength: 100 }, maxItems: most }),
    check('words', (value) => {
      if (!Array.isArray(value) || value.length > most) return `This must be a list of at most ${most} keys`;
      const wrong = value.find((key) => typeof key !== 'string' || !key || key.length > 100 || !each(key));
      return wrong === undefined ? null : `“${String(wrong).slice(0, 40)}” is not a key`;
    }),
  );
