import { Text } from '../http/fields/text.js';

/** What somebody says about a goal. */
export class CommentRequest {
  /** 1 to 5000 characters. */
  @Text({ min: 1, max: 5000 })
  text: string;
}
