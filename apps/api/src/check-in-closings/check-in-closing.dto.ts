import { ApiProperty } from '@nestjs/swagger';
import { checkInOutcomes, type CheckInOutcome } from '@milepost/shared/check-in';
import type { DecidedExtension } from '@milepost/shared/check-in-record';
import type { PhaseKey } from '@milepost/shared/template';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { CalendarDate } from '../http/fields/calendar-date.js';
import { check } from '../http/fields/check.js';
import { OneOf } from '../http/fields/one-of.js';
import { Nullable, Optional } from '../http/fields/optional.js';
import { Text } from '../http/fields/text.js';

/** More time for a milestone; those after it move along. */
export class DecidedExtensionRequest implements DecidedExtension {
  @Text({ min: 1, max: 20 })
  phase: PhaseKey;

  @CalendarDate()
  due: string;

  @Text({ min: 1, max: 500 })
  reason: string;
}

/** How a check-in ends. */
export class CheckInClosingRequest {
  @OneOf(checkInOutcomes)
  outcome: CheckInOutcome;

  @Text({ min: 1, max: 4000 })
  summary: string;

  /** The day to meet again, which adds a check-in; a support plan needs one. */
  @Nullable()
  @CalendarDate()
  nextOn?: string | null;

  /** More time for a milestone; the outcome “extended” needs it, and no other takes it. */
  @Nullable()
  @ApiProperty({ type: DecidedExtensionRequest, nullable: true, required: false })
  @check('extension', (value) => (isPlainObject(value) ? null : 'This must be an extension'))
  @ValidateNested()
  @Type(() => DecidedExtensionRequest)
  extension?: DecidedExtensionRequest | null;
}

const isPlainObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Why a closed check-in is opened again. */
export class CheckInReopeningRequest {
  @Text({ min: 1, max: 500 })
  reason: string;
}

/** The hire has read how it ended. */
export class AcknowledgementRequest {
  @Optional()
  @Text({ max: 2000 })
  text?: string;
}

/** Why the two ratings of a goal stay apart; empty takes it back. */
export class ApartReasonRequest {
  @Text({ max: 2000 })
  reason: string;
}
