import {
  closingGaps,
  refuseWish,
  refuseWishDays,
  unexplained,
  type ClosingWish,
} from '@milepost/shared/check-in-closing';
import type { CheckInScene } from '../check-ins/check-in-changes.js';
import type { CheckInView } from '../check-ins/check-in.view.js';
import { RuleError } from '../http/rule-error.js';
import { obeyDates } from '../plan-dates/obey-dates.js';

/**
 * Throws what keeps the meeting from closing like that: 400 for a wish that is none or days that do not fit, then 409
 * `reasons-missing` or `actions-missing`, with everything that is missing by field. `extension` is the one to be made.
 */
export function refuseClosing(
  wish: ClosingWish,
  extension: ClosingWish['extension'],
  { plan: { goals }, assessments, apartReasons, actions }: CheckInView,
  { plan, today, phaseKey }: CheckInScene,
): void {
  obeyDates(refuseWish(wish));
  obeyDates(refuseWishDays({ ...wish, extension }, plan, today));
  const rated = goals.filter(({ parentId, phase }) => parentId === null && phase === phaseKey).map(({ id }) => id);
  const gaps = closingGaps(wish, {
    actions: actions.length,
    unexplained: unexplained(rated, assessments, apartReasons),
  });
  const [first] = gaps;
  if (!first) return;
  const errors = gaps.map(({ code, detail, field }) => ({ field: field!, code, detail }));
  throw first.code === 'reason-missing'
    ? new RuleError('reasons-missing', 'You two rate some goals differently. Say why before you close.', { errors })
    : new RuleError(first.code, first.detail, { errors });
}
