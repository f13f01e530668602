import { applyDecorators, type Type as Class } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { check } from './check.js';

interface ListLimits {
  /** What stands in it, in the plural: "holidays". */
  what: string;
  most: number;
  /** 0 when left out. */
  fewest?: number;
  /** The field that no two entries may share. */
  unique?: string;
}

const isEntry = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list of objects, each checked against its class. What is no such list is refused as a whole, in one sentence. */
export function ListOf(entry: Class, { what, most, fewest = 0, unique }: ListLimits): PropertyDecorator {
  const size = fewest ? `${fewest} to ${most}` : `at most ${most}`;
  return applyDecorators(
    ApiProperty({ type: [entry], minItems: fewest, maxItems: most }),
    Type(() => entry),
    // entries are looked into only where there are some
    Transform(({ value }: { value: unknown }) => (Array.isArray(value) && value.every(isEntry) ? value : 'no list')),
    check('list', (value) => {
      if (!Array.isArray(value) || value.length < fewest || value.length > most)
        return `This must be a list of ${size} ${what}`;
      if (unique && new Set(value.map((one: Record<string, unknown>) => one[unique])).size < value.length)
        return `Two of these ${what} have the same ${unique}`;
      return null;
    }),
    ValidateNested({ each: true, message: 'Each entry must be an object' }),
  );
}
