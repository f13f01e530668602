import { Optional } from '../http/fields/optional.js';
import { QueryNumber } from '../http/fields/query-number.js';

/** Which version of a template. */
export class TemplateQuery {
  /** The newest published one when left out. */
  @Optional()
  @QueryNumber({ min: 1, max: 1_000_000 })
  version?: number;
}
