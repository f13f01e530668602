import { CalendarDate } from '../http/fields/calendar-date.js';
import { ListOf } from '../http/fields/list-of.js';
import { OneOf } from '../http/fields/one-of.js';
import { Nullable, Optional } from '../http/fields/optional.js';
import { Text } from '../http/fields/text.js';
import { WebLink } from '../http/fields/web-link.js';

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
export class PlanEvidenceRequest {
  @OneOf(['link', 'note'])
  kind: 'link' | 'note';

  /** http or https, up to 2000 characters; a link has one, a note has none. */
  @Nullable()
  @WebLink()
  url?: string | null;

  /** What it shows, up to 5000 characters; a note needs it, a link may go without. */
  @Text({ max: 5000 })
  text: string;

  @Optional()
  @ListOf(EvidenceUseRequest, { what: 'uses', most: 50 })
  uses?: EvidenceUseRequest[];
}
