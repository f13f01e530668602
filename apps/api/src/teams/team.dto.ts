import { Id } from '../http/fields/id.js';
import { Nullable, Optional } from '../http/fields/optional.js';
import { Text } from '../http/fields/text.js';

export class TeamAddRequest {
  @Text({ min: 1, max: 100 })
  name: string;

  /** Somebody active. */
  @Nullable()
  @Id()
  leadId?: number | null;
}

/** What changes; what is left out stays. */
export class TeamEditRequest {
  @Optional()
  @Text({ min: 1, max: 100 })
  name?: string;

  /** Null for nobody. */
  @Nullable()
  @Id()
  leadId?: number | null;
}
