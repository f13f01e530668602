import { Id } from '../http/fields/id.js';
import { Text } from '../http/fields/text.js';

export class DraftReviewRequest {
  /** Anybody active but who changed the draft last. */
  @Id()
  reviewerId: number;
}

export class DraftReturnRequest {
  /** What is missing, 1 to 2000 characters. */
  @Text({ min: 1, max: 2000 })
  reason: string;
}
