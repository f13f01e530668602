import { ApiProperty } from '@nestjs/swagger';
import type { ActivityVerb } from '@milepost/shared/activity';
import { activityVerbs } from '@milepost/shared/activity';
import { Optional } from '../http/fields/optional.js';
import { QueryNumber } from '../http/fields/query-number.js';
import { Text } from '../http/fields/text.js';
import { PersonNameView } from '../people/person.view.js';

/** Which part of a plan's history. */
export class PlanActivityQuery {
  /** The `next` of the part before. */
  @Optional()
  @Text({ min: 1, max: 100 })
  before?: string;

  /** 1 to 200; 50 when left out. */
  @Optional()
  @QueryNumber({ min: 1, max: 200 })
  limit?: number;
}

export class ActivityGoalView {
  id: number;
  text: string;
}

/** One thing that happened. */
export class ActivityEntryView {
  id: number;
  at: string;
  @ApiProperty({ type: PersonNameView, nullable: true }) actor: PersonNameView | null;
  @ApiProperty({ enum: activityVerbs }) verb: ActivityVerb;
  @ApiProperty({ type: ActivityGoalView, nullable: true }) goal: ActivityGoalView | null;
  /** What the verb carries: `reason`, `change`, `n`, `on`, `text`, `kind`. */
  @ApiProperty({ type: 'object', additionalProperties: true }) detail: Record<string, unknown>;
}

export class PlanActivityView {
  entries: ActivityEntryView[];
  /** What to ask for next; null at the beginning of the plan. */
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}
