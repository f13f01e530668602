import { Id } from '../http/fields/id.js';
import { Nullable } from '../http/fields/optional.js';
import { Text } from '../http/fields/text.js';

/** What stops a goal, and who can clear it. */
export class BlockerRequest {
  /** 1 to 2000 characters. */
  @Text({ min: 1, max: 2000 })
  text: string;

  /** An active person; left out or null for somebody outside Milepost. */
  @Nullable()
  @Id()
  clearableBy?: number | null;
}
