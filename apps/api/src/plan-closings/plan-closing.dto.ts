import type { Closing } from '@milepost/shared/plan-facts';
import { OneOf } from '../http/fields/one-of.js';
import { Text } from '../http/fields/text.js';

/** How a plan ends. */
export class ClosingRequest {
  /** `completed`: what was asked is done. `ended`: it ends early. */
  @OneOf(['completed', 'ended'])
  outcome: Closing['outcome'];

  /** 1 to 500 characters; everyone who sees the plan can read it. */
  @Text({ min: 1, max: 500 })
  reason: string;
}

/** Why a closed plan goes on. */
export class ReopeningRequest {
  /** 1 to 500 characters; everyone who sees the plan can read it. */
  @Text({ min: 1, max: 500 })
  reason: string;
}
