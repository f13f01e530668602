import { addDays, addMonths, type IsoDate } from './calendar.js';
import type { Criterion } from './criterion.js';
import { refuse, type Refusal } from './goal-rules.js';
import type { CriterionRuling, DecisionOutcome } from './readiness-facts.js';

/** How a lead wants to decide. A criterion without a ruling is ruled as it stands. */
export interface DecisionWish {
  outcome: DecisionOutcome;
  reason: string;
  criteria: readonly CriterionRuling[];
  reviewOn: IsoDate | null;
}

/** Looked at again at the latest after so many months. */
export const longestReviewMonths = 24;

/** How a criterion stands by the facts alone. */
export const standsMet = ({ verdict }: Pick<Criterion, 'verdict'>): boolean => verdict === 'met';

/** One ruling for every criterion, in their order: the lead's own, else as the criterion stands. */
export const rulingsOn = (
  criteria: readonly Pick<Criterion, 'key' | 'verdict'>[],
  given: readonly CriterionRuling[],
): CriterionRuling[] =>
  criteria.map(
    (criterion) =>
      given.find((one) => one.criterion === criterion.key) ?? {
        criterion: criterion.key,
        met: standsMet(criterion),
        reason: '',
      },
  );

/**
 * Whether a ruling has to say why: where the lead sees it otherwise than the facts do, and where somebody is ready although a
 * required criterion is not met.
 */
export const asksReason = (
  criterion: Pick<Criterion, 'verdict' | 'weight'>,
  met: boolean,
  outcome: DecisionOutcome,
): boolean => met !== standsMet(criterion) || (outcome === 'ready' && criterion.weight === 'required' && !met);

/**
 * Everything that is missing in a decision, by field, rulings by their criterion: `criterion-unknown` and `reason-missing` at
 * `criteria.<key>`, `review-on-missing`, `review-on-out-of-range` at `reviewOn`. `today` is the hire's date.
 */
export function decisionGaps(
  { outcome, criteria: given, reviewOn }: Omit<DecisionWish, 'reason'>,
  criteria: readonly Pick<Criterion, 'key' | 'verdict' | 'weight'>[],
  today: IsoDate,
): Refusal[] {
  const known = new Map(criteria.map((criterion) => [criterion.key, criterion]));
  const unknown = given
    .filter(({ criterion }) => !known.has(criterion))
    .map(({ criterion }) =>
      refuse('criterion-unknown', 'This is no criterion of this plan, or is no longer one.', `criteria.${criterion}`),
    );
  const unsaid = rulingsOn(criteria, given)
    .filter(({ criterion, met, reason }) => !reason.trim() && asksReason(known.get(criterion)!, met, outcome))
    .map(({ criterion, met }) =>
      refuse('reason-missing', whyAsked(known.get(criterion)!, met), `criteria.${criterion}`),
    );
  return [...unknown, ...unsaid, ...reviewGaps(outcome, reviewOn, today)];
}

const whyAsked = (criterion: Pick<Criterion, 'verdict'>, met: boolean): string => {
  if (met) return 'By the facts this is not met. Say why you see it otherwise.';
  return standsMet(criterion)
    ? 'By the facts this is met. Say why you see it otherwise.'
    : 'This is required and not met. Say why it may stay open.';
};

function reviewGaps(outcome: DecisionOutcome, reviewOn: IsoDate | null, today: IsoDate): Refusal[] {
  if (reviewOn === null)
    return outcome === 'not yet'
      ? [refuse('review-on-missing', 'Choose the day on which you look at it again.', 'reviewOn')]
      : [];
  const [first, last] = [addDays(today, 1), addMonths(today, longestReviewMonths)];
  return reviewOn < first || reviewOn > last
    ? [refuse('review-on-out-of-range', `Choose a day from ${first} to ${last}.`, 'reviewOn')]
    : [];
}
