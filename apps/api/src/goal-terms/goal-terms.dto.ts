import { largestCount } from '@milepost/shared/goal-rules';
import type { PhaseKey } from '@milepost/shared/template';
import { Flag } from '../http/fields/flag.js';
import { Id } from '../http/fields/id.js';
import { Nullable, Optional } from '../http/fields/optional.js';
import { OneOf } from '../http/fields/one-of.js';
import { Text } from '../http/fields/text.js';
import { WholeNumber } from '../http/fields/whole-number.js';

const target = { min: 1, max: largestCount };

/** Why somebody changes what a plan asks. */
export class ReasonRequest {
  /** 1 to 500 characters; everyone who sees the plan can read it. */
  @Text({ min: 1, max: 500 })
  reason: string;
}

/** A goal for one hire, or a part of one. */
export class GoalAdditionRequest {
  /** A milestone of this plan. */
  @Text({ min: 1, max: 20 })
  phase: PhaseKey;

  @OneOf(['task', 'count'])
  kind: 'task' | 'count';

  @Text({ min: 1, max: 500 })
  text: string;

  /** How many a count asks for at least. */
  @Nullable()
  @WholeNumber(target)
  min?: number | null;

  /** The end of its range; null for "or more". */
  @Nullable()
  @WholeNumber(target)
  max?: number | null;

  /** What is counted. */
  @Nullable()
  @Text({ min: 1, max: 40 })
  unit?: string | null;

  @Optional()
  @Flag()
  optional?: boolean;

  @Optional()
  @Flag()
  asksEvidence?: boolean;

  @Optional()
  @Flag()
  asksSignOff?: boolean;

  /** The group or choice it becomes a part of. */
  @Nullable()
  @Id()
  parentId?: number | null;

  /** 1 to 500 characters; everyone who sees the plan can read it. */
  @Text({ min: 1, max: 500 })
  reason: string;
}

/** What a goal asks from now on; what is left out stays. */
export class GoalTermsRequest {
  @Optional()
  @Text({ min: 1, max: 500 })
  text?: string;

  @Optional()
  @WholeNumber(target)
  min?: number;

  /** Null for "or more". */
  @Nullable()
  @WholeNumber(target)
  max?: number | null;

  @Nullable()
  @Text({ min: 1, max: 40 })
  unit?: string | null;

  @Optional()
  @Flag()
  optional?: boolean;

  @Optional()
  @Flag()
  asksEvidence?: boolean;

  @Optional()
  @Flag()
  asksSignOff?: boolean;

  /** 1 to 500 characters; everyone who sees the plan can read it. */
  @Text({ min: 1, max: 500 })
  reason: string;
}

/** Where a goal goes. */
export class GoalPhaseRequest {
  @Text({ min: 1, max: 20 })
  phase: PhaseKey;

  /** 1 to 500 characters; everyone who sees the plan can read it. */
  @Text({ min: 1, max: 500 })
  reason: string;
}
