import { personLimits } from '@milepost/shared/person';
import { Email } from '../http/fields/email.js';
import { Flag } from '../http/fields/flag.js';
import { Id } from '../http/fields/id.js';
import { OneOf } from '../http/fields/one-of.js';
import { Nullable, Optional } from '../http/fields/optional.js';
import { QueryId, QueryNumber } from '../http/fields/query-number.js';
import { Text } from '../http/fields/text.js';
import { TimeZone } from '../http/fields/time-zone.js';
import { WorkingDays } from '../http/fields/working-days.js';

/** What may be left out of both. */
class PersonFields {
  /** What they do, in words. */
  @Optional()
  @Text({ max: personLimits.title })
  title?: string;

  /** UTC for somebody new when left out. */
  @Optional()
  @TimeZone()
  timeZone?: string;

  /** 1 is Monday, 7 is Sunday; the organisation’s for somebody new when left out. */
  @Optional()
  @WorkingDays()
  workingDays?: number[];

  /** Null for no team. */
  @Nullable()
  @Id()
  teamId?: number | null;

  /** Somebody active; null for nobody. */
  @Nullable()
  @Id()
  managerId?: number | null;

  /** Somebody active; null for nobody. */
  @Nullable()
  @Id()
  mentorId?: number | null;

  @Optional()
  @Flag()
  isAdmin?: boolean;
}

export class PersonAddRequest extends PersonFields {
  @Text({ min: 1, max: personLimits.name })
  name: string;

  @Email()
  email: string;
}

/** What changes; what is left out stays. Everyone may change their own timeZone and workingDays, admins everything. */
export class PersonEditRequest extends PersonFields {
  @Optional()
  @Text({ min: 1, max: personLimits.name })
  name?: string;

  @Optional()
  @Email()
  email?: string;
}

export const activeChoices = ['true', 'false', 'any'] as const;

export class PeopleQuery {
  /** Part of a name, an email or a title. */
  @Optional()
  @Text({ max: 100 })
  search?: string;

  /** The id of a team. */
  @Optional()
  @QueryId()
  team?: number;

  /** Who reports to this person. */
  @Optional()
  @QueryId()
  managerId?: number;

  /** true (when left out): who is active; false: who was deactivated; any: both. */
  @Optional()
  @OneOf(activeChoices)
  active?: (typeof activeChoices)[number];

  /** `nextCursor` of the page before. */
  @Optional()
  @Text({ max: 1000 })
  cursor?: string;

  /** 50 when left out. */
  @Optional()
  @QueryNumber({ min: 1, max: 200 })
  limit?: number;
}
