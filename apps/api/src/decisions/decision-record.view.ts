import { ApiProperty } from '@nestjs/swagger';
import type { DecisionRecord } from '@milepost/shared/decision-record';
import type { Readiness } from '@milepost/shared/readiness';
import type { DecisionOutcome, ReadinessFacts } from '@milepost/shared/readiness-facts';
import { CriterionRulingView } from '../readiness/readiness.view.js';

export class DecidedView {
  @ApiProperty({ enum: ['ready', 'not yet'] }) outcome: DecisionOutcome;
  reason: string;
  /** One for every criterion. Empty for a hire with whom the organisation does not share ratings. */
  criteria: CriterionRulingView[];
  @ApiProperty({ type: String, format: 'date', nullable: true }) reviewOn: string | null;
  by: number;
  at: string;
}

/** What a decision was taken on; it never changes. */
export class DecisionRecordView implements DecisionRecord {
  id: number;
  @ApiProperty({ enum: [1] }) format: 1;
  decision: DecidedView;
  /** The hire's date. */
  @ApiProperty({ format: 'date' }) today: string;
  /** In the shape of `ReadinessFacts`. */
  @ApiProperty({ type: 'object', additionalProperties: true }) facts: ReadinessFacts;
  /** What the rules made of the facts that day, in the shape of `Readiness`. */
  @ApiProperty({ type: 'object', additionalProperties: true }) readiness: Readiness;
}
