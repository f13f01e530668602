import { Id } from '../http/fields/id.js';
import { Nullable } from '../http/fields/optional.js';
import { Text } from '../http/fields/text.js';

/** Something to talk about. */
export class AgendaItemRequest {
  @Text({ min: 1, max: 500 })
  text: string;

  /** The goal it is about; null or left out for none. */
  @Nullable()
  @Id()
  goalId?: number | null;
}
