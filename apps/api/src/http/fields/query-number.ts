import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { Id } from './id.js';
import { WholeNumber } from './whole-number.js';

/** Plain decimal digits become a number; everything else stays as it came, and fails its check. */
const FromDigits = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^(0|[1-9]\d{0,15})$/.test(value) ? Number(value) : value,
  );

/** An id in a query string. */
export const QueryId = (): PropertyDecorator => applyDecorators(FromDigits(), Id());

/** A whole number in a query string. */
export const QueryNumber = (limits: { min: number; max: number }): PropertyDecorator =>
  applyDecorators(FromDigits(), WholeNumber(limits));
