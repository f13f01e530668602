import { ApiProperty } from '@nestjs/swagger';
import { judgements, type Judgement } from '@milepost/shared/measurement-rules';
import { longestMeasurementNote } from '@milepost/shared/measurement-import';
import { CalendarDate } from '../http/fields/calendar-date.js';
import { Decimal } from '../http/fields/decimal.js';
import { OneOf } from '../http/fields/one-of.js';
import { Nullable, Optional, OrNull } from '../http/fields/optional.js';
import { Text } from '../http/fields/text.js';
import { WholeNumber } from '../http/fields/whole-number.js';

/** One reading of one part of a KPI: a value, or a judgement where the KPI has no number to reach. */
export class MeasurementRequest {
  /** The KPI's key in the plan's template. */
  @Text({ min: 1, max: 200 })
  kpi: string;

  /** The position of the part among the KPI's parts, from 0. */
  @Optional()
  @WholeNumber({ min: 0, max: 20 })
  part?: number;

  /** The first day of a period of this KPI; null for the baseline that a change is judged against. */
  @OrNull()
  @CalendarDate()
  @ApiProperty({ nullable: true })
  startsOn: string | null;

  @Nullable()
  @Decimal({ min: 0, max: 1e12 })
  @ApiProperty({ nullable: true })
  value?: number | null;

  @Nullable()
  @OneOf(judgements)
  @ApiProperty({ nullable: true })
  judgement?: Judgement | null;

  /** What stands behind it, up to 2000 characters. */
  @Optional()
  @Text({ max: longestMeasurementNote })
  note?: string;
}

/** Of which KPI. */
export class MeasurementHistoryQuery {
  /** Its key; of all when left out. */
  @Optional()
  @Text({ min: 1, max: 200 })
  kpi?: string;
}
