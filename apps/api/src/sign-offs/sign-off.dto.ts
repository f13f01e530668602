import { Text } from '../http/fields/text.js';

/** Why a goal goes back to its hire. */
export class ReturnRequest {
  /** What is missing, 1 to 2000 characters; the hire reads it. */
  @Text({ min: 1, max: 2000 })
  reason: string;
}
