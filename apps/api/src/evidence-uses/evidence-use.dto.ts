import { EvidenceRequest } from '../evidence/evidence.dto.js';
import { CalendarDate } from '../http/fields/calendar-date.js';
import { ListOf } from '../http/fields/list-of.js';
import { OneOf } from '../http/fields/one-of.js';
import { Nullable, Optional } from '../http/fields/optional.js';
import { Text } from '../http/fields/text.js';

const kinds = ['kpi', 'skill', 'criterion'] as const;

/** What a link or note supports. */
export class EvidenceUseRequest {
  @OneOf(kinds)
  kind: (typeof kinds)[number];

  /** The key of a KPI, a skill or a criterion of the plan: "mtta", "linux", "promotion-3", "goal:17". */
  @Text({ min: 1, max: 100 })
  key: string;

  /** For a KPI: the first day of the period it is about; left out or null, it is about the KPI as a whole. */
  @Nullable()
  @CalendarDate()
  startsOn?: string | null;
}

/** The same in the address of what is taken back. */
export class EvidenceUseQuery {
  @OneOf(kinds)
  kind: (typeof kinds)[number];

  @Text({ min: 1, max: 100 })
  key: string;

  @Nullable()
  @CalendarDate()
  startsOn?: string | null;
}

/** A link or a note on the plan itself, with what it supports. */
export class PlanEvidenceRequest extends EvidenceRequest {
  @Optional()
  @ListOf(EvidenceUseRequest, { what: 'uses', most: 50 })
  uses?: EvidenceUseRequest[];
}
