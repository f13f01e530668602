import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { check } from '../http/fields/check.js';
import { Optional } from '../http/fields/optional.js';
import { QueryNumber } from '../http/fields/query-number.js';
import { Text } from '../http/fields/text.js';

const VersionOrDraft = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: 'string', pattern: '^([1-9][0-9]{0,8}|draft)$' }),
    check('version', (value) =>
      typeof value === 'string' && /^([1-9]\d{0,8}|draft)$/.test(value) ? null : 'This must be a version or “draft”',
    ),
  );

/** Which two versions to compare. */
export class DifferenceQuery {
  /** The version before `to` when left out. */
  @Optional()
  @QueryNumber({ min: 1, max: 1_000_000 })
  from?: number;

  /** A version, or `draft` for the open one; the newest published one when left out. */
  @Optional()
  @VersionOrDraft()
  to?: string;
}

export class PublicationRequest {
  /** What changed, 1 to 2000 characters. */
  @Text({ min: 1, max: 2000 })
  note: string;
}
