import type { IsoInstant } from './calendar.js';
import type { RatingSide } from './readiness-facts.js';

interface Rating {
  id: number;
  side: RatingSide;
  at: IsoInstant;
}

/** The newest rating of one side, also one that takes back what was said; null where that side never rated. */
export function latestRating<R extends Pick<Rating, 'id' | 'side'>>(ratings: readonly R[], side: RatingSide): R | null {
  return ratings
    .filter((one) => one.side === side)
    .reduce<R | null>((last, one) => (!last || one.id > last.id ? one : last), null);
}

/** Since when the manager's ratings hold without a break; null where the newest does not. */
export function heldSince<R extends Rating>(ratings: readonly R[], holds: (rating: R) => boolean): IsoInstant | null {
  const own = ratings.filter(({ side }) => side === 'manager').sort((a, b) => a.id - b.id);
  return own[own.findLastIndex((one) => !holds(one)) + 1]?.at ?? null;
}
