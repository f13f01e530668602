import { mergeFields, type Resolution } from '@milepost/shared/plan-merge';
import { Id } from '../http/fields/id.js';
import { ListOf } from '../http/fields/list-of.js';
import { OneOf } from '../http/fields/one-of.js';
import { Optional } from '../http/fields/optional.js';
import { QueryNumber } from '../http/fields/query-number.js';
import { Text } from '../http/fields/text.js';
import { WholeNumber } from '../http/fields/whole-number.js';

const mostVersions = 1_000_000;

/** To which version. */
export class PlanMovesQuery {
  /** The newest published one when left out. */
  @Optional()
  @QueryNumber({ min: 1, max: mostVersions })
  to?: number;
}

/** What somebody decided about one conflict. */
export class ResolutionRequest implements Resolution {
  /** The goal's key. */
  @Text({ min: 1, max: 100 })
  key: string;

  @OneOf([...mergeFields, 'dropped', 'kind'])
  field: Resolution['field'];

  @OneOf(['template', 'plan'])
  take: Resolution['take'];
}

/** One plan to be moved. */
export class PlanMoveRequest {
  @Id()
  planId: number;

  /** The plan's version as the preview showed it; a plan that changed since is left alone. */
  @WholeNumber({ min: 1, max: 2_147_483_647 })
  seenVersion: number;

  /** One for each conflict. */
  @ListOf(ResolutionRequest, { what: 'decisions', most: 500 })
  resolutions: ResolutionRequest[];
}

/** At most 20 at once: whoever moves more asks again, and sees how far it is. */
export class PlanMovesRequest {
  @WholeNumber({ min: 1, max: mostVersions })
  to: number;

  @ListOf(PlanMoveRequest, { what: 'plans', fewest: 1, most: 20, unique: 'planId' })
  plans: PlanMoveRequest[];
}
