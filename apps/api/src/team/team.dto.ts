import { OneOf } from '../http/fields/one-of.js';
import { Optional } from '../http/fields/optional.js';
import { QueryId } from '../http/fields/query-number.js';

/** Which hires to show. */
export class TeamQuery {
  /** Only hires below this person. */
  @Optional()
  @QueryId()
  under?: number;

  /** Only hires of this team. */
  @Optional()
  @QueryId()
  team?: number;

  /** `true`: closed plans too. */
  @Optional()
  @OneOf(['true', 'false'])
  closed?: 'true' | 'false';
}
