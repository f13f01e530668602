import { Text } from '../http/fields/text.js';

/** Why nobody asks for it. */
export class WaiverRequest {
  /** 1 to 500 characters; everyone who sees the plan can read it. */
  @Text({ min: 1, max: 500 })
  reason: string;
}
