import { Optional } from '../http/fields/optional.js';
import { QueryNumber } from '../http/fields/query-number.js';
import { Text } from '../http/fields/text.js';

export class SearchQuery {
  /** What is looked for: words in any order. Case and accents do not matter; one or two letters begin a word. */
  @Text({ min: 1, max: 100 })
  q: string;

  /** How many of each kind; 5 when left out. */
  @Optional()
  @QueryNumber({ min: 1, max: 20 })
  limit?: number;
}
