import { Optional } from '../http/fields/optional.js';
import { QueryNumber } from '../http/fields/query-number.js';

/** From when on a page wants to know what changed. */
export class EventsQuery {
  /** How old the oldest thing on the page is, in ms: what was missed since is told first. Nothing is when left out. */
  @Optional()
  @QueryNumber({ min: 0, max: 86_400_000 })
  since?: number;
}
