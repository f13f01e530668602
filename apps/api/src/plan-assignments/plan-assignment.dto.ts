import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { isDate } from '@milepost/shared/calendar';
import { type AssignmentWish, mostAssigned } from '@milepost/shared/plan-assignment';
import { CalendarDate } from '../http/fields/calendar-date.js';
import { check } from '../http/fields/check.js';
import { Flag } from '../http/fields/flag.js';
import { Id, isId } from '../http/fields/id.js';
import { Nullable, Optional } from '../http/fields/optional.js';
import { QueryId } from '../http/fields/query-number.js';
import { Text } from '../http/fields/text.js';

/** One person to be given a plan; what is left out is as for everyone. */
export class PlanWishRequest implements AssignmentWish {
  @Id()
  personId: number;

  @Optional()
  @CalendarDate()
  startDate?: string;

  /** Null for no mentor. */
  @Nullable()
  @Id()
  mentorId?: number | null;
}

const fits: Record<string, (value: unknown) => boolean> = {
  personId: isId,
  startDate: (value) => value === undefined || isDate(value),
  mentorId: (value) => value === undefined || value === null || isId(value),
};

function isWish(value: unknown): value is AssignmentWish {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const given = value as Record<string, unknown>;
  return (
    Object.keys(given).every((name) => Object.hasOwn(fits, name)) &&
    Object.keys(fits).every((name) => fits[name]!(given[name]))
  );
}

/** Up to 500 people, each with what is theirs alone; one answer for the whole list, which no person types. */
const Wishes = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: [PlanWishRequest], maxItems: mostAssigned }),
    check('people', (value) => {
      if (!Array.isArray(value) || value.length > mostAssigned)
        return `This must be a list of at most ${mostAssigned} people`;
      return value.every(isWish) ? null : 'Each must be a personId, and if need be a startDate and a mentorId';
    }),
  );

/** One template for several people. */
export class PlanAssignmentRequest {
  /** The template's newest published version is taken. */
  @Text({ min: 1, max: 100 })
  templateSlug: string;

  /** The key of one of the template's variants; the template as it is when left out. */
  @Nullable()
  @Text({ min: 1, max: 100 })
  variant?: string | null;

  /** Day 0 for whoever has none of their own; at most two years away from today. */
  @CalendarDate()
  startDate: string;

  /** The mentor for whoever has none of their own here; left out, everyone keeps the mentor they have. */
  @Nullable()
  @Id()
  mentorId?: number | null;

  /** Whether mentors may sign off goals of these plans. */
  @Optional()
  @Flag()
  mentorSigns?: boolean;

  /** Whether phases whose milestone is past count as done; false when left out. */
  @Optional()
  @Flag()
  pastDone?: boolean;

  @Wishes()
  people: PlanWishRequest[];
}

/** Whom one looks for. */
export class UnplannedQuery {
  /** Part of a name, an email or a title. */
  @Optional()
  @Text({ max: 100 })
  search?: string;

  /** The id of a team. */
  @Optional()
  @QueryId()
  team?: number;
}
