import { ListOf } from '../http/fields/list-of.js';
import { Optional } from '../http/fields/optional.js';
import { Text } from '../http/fields/text.js';

/** A question for both sides. */
export class PromptRequest {
  /** The key it is known by already; left out for a new one. */
  @Optional()
  @Text({ min: 1, max: 60 })
  key?: string;

  /** As the hire is asked. */
  @Text({ min: 1, max: 300 })
  hire: string;

  /** As the manager is asked. */
  @Text({ min: 1, max: 300 })
  manager: string;
}

/** The questions of a stage, in their order. */
export class PromptsRequest {
  /** 1 to 12. */
  @ListOf(PromptRequest, { what: 'questions', most: 12, fewest: 1 })
  prompts: PromptRequest[];
}
