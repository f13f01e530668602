import { Ids } from '../http/fields/ids.js';
import { Text } from '../http/fields/text.js';

/** Why a goal goes back to its hire. */
export class ReturnRequest {
  /** What is missing, 1 to 2000 characters; the hire reads it. */
  @Text({ min: 1, max: 2000 })
  reason: string;
}

/** Several goals to sign at once, of any plans. */
export class SignOffBatchRequest {
  /** All of them are signed, or none. */
  @Ids({ most: 50 })
  goalIds: number[];
}
