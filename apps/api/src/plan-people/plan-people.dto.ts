import { ValidateIf } from 'class-validator';
import { Flag } from '../http/fields/flag.js';
import { Id } from '../http/fields/id.js';
import { Optional } from '../http/fields/optional.js';
import { Text } from '../http/fields/text.js';

/** Who mentors from now on. */
export class PlanMentorRequest {
  /** Somebody active who is not the hire; null for nobody. */
  @ValidateIf((_, value) => value !== null)
  @Id()
  mentorId: number | null;

  /** Whether they may sign off; not, when left out. */
  @Optional()
  @Flag()
  mentorSigns?: boolean;

  /** 1 to 500 characters; everyone who sees the plan can read it. */
  @Text({ min: 1, max: 500 })
  reason: string;
}

/** Who manages the hire from now on. */
export class PlanManagerRequest {
  /** Somebody active. */
  @Id()
  managerId: number;

  /** 1 to 500 characters; everyone who sees the plan can read it. */
  @Text({ min: 1, max: 500 })
  reason: string;
}
