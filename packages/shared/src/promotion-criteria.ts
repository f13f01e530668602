import { weightOf, type UndatedCriterion, type Verdict } from './criterion.js';
import { evidenceFor, latest } from './criterion-evidence.js';
import { heldSince, latestRating } from './latest-rating.js';
import type { CriterionRating, RatingSide, ReadinessFacts } from './readiness-facts.js';

/** What the template says of promotion. Met when something shows it and the manager sees it consistently; a rating alone is no evidence. */
export function promotionCriteria(facts: ReadinessFacts): UndatedCriterion[] {
  return facts.template.promotion.map(({ key, text, weight }) => {
    const evidence = evidenceFor(facts, 'criterion', key);
    const ratings = facts.criterionRatings.filter(({ criterion }) => criterion === key);
    const standing = (side: RatingSide): CriterionRating | null => {
      const last = latestRating(ratings, side);
      return last?.rating ? last : null;
    };
    const [hire, manager] = [standing('hire'), standing('manager')];
    const verdict: Verdict =
      evidence.length === 0 ? 'no evidence' : manager?.rating === 'consistently' ? 'met' : 'not yet';
    const seenSince = heldSince(ratings, ({ rating }) => rating === 'consistently');
    return {
      key,
      text,
      ...weightOf(weight, 'required'),
      verdict,
      basis: { source: 'promotion', hire, manager },
      evidence,
      newestAt: latest([evidence[0]?.at, manager?.at, hire?.at]),
      metAt: verdict === 'met' ? latest([evidence.at(-1)?.at, seenSince]) : null,
      confirmedBy: manager?.by ?? null,
    };
  });
}
