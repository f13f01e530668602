import { Optional } from '../http/fields/optional.js';
import { Text } from '../http/fields/text.js';

/** About which template. */
export class InsightQuery {
  /** Its slug. The one that most hires follow when left out, or when nobody in sight follows it. */
  @Optional()
  @Text({ min: 1, max: 200 })
  template?: string;
}
