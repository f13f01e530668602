import type { CriterionRuling, DecisionOutcome } from '@milepost/shared/readiness-facts';
import { CalendarDate } from '../http/fields/calendar-date.js';
import { Flag } from '../http/fields/flag.js';
import { ListOf } from '../http/fields/list-of.js';
import { OneOf } from '../http/fields/one-of.js';
import { Nullable } from '../http/fields/optional.js';
import { Text } from '../http/fields/text.js';

/** What the lead says of one criterion. */
export class CriterionRulingRequest implements CriterionRuling {
  /** A key as the readiness derives it: `promotion-3`, `goal:17`, `skill:linux`, `kpi:mtta`, `check-ins`. */
  @Text({ min: 1, max: 200 })
  criterion: string;

  @Flag()
  met: boolean;

  /** Needed where it differs from what the facts say, and on “ready” where a required criterion is not met. */
  @Text({ max: 2000 })
  reason: string;
}

/** A decision on readiness. */
export class DecisionRequest {
  @OneOf(['ready', 'not yet'])
  outcome: DecisionOutcome;

  @Text({ min: 1, max: 4000 })
  reason: string;

  /** A criterion that is left out is ruled as it stands. */
  @ListOf(CriterionRulingRequest, { what: 'criteria', most: 500, unique: 'criterion' })
  criteria: CriterionRulingRequest[];

  /** The day to look at it again, from tomorrow to two years ahead; “not yet” needs one. */
  @Nullable()
  @CalendarDate()
  reviewOn?: string | null;
}
