import { addDays, dateIn, type IsoDate, type IsoInstant } from './calendar.js';
import { checkInCriterion } from './check-in-criterion.js';
import type { Criterion } from './criterion.js';
import { latest } from './criterion-evidence.js';
import { goalCriteria } from './goal-criteria.js';
import { kpiCriteria } from './kpi-criteria.js';
import { promotionCriteria } from './promotion-criteria.js';
import type { ReadinessFacts } from './readiness-facts.js';
import { skillCriteria } from './skill-criteria.js';
import type { CriterionWeight } from './template.js';

export { lastPeriods } from './kpi-criteria.js';
export { latestRating } from './latest-rating.js';

/** Where a hire stands against everything that promotion asks for. */
export interface Readiness {
  /** Required ones first, then in the order of the sources. */
  criteria: Criterion[];
  /** Every required criterion is met, and there is at least one. */
  ready: boolean;
  /** Since when; null while one is not met. */
  readySince: IsoInstant | null;
  required: MetOf;
  supporting: MetOf;
}

/** How many are met, of how many there are. */
export interface MetOf {
  met: number;
  of: number;
}

/** Evidence older than this many days is stale: half a year, as the documents ask for current documentation. */
export const staleAfterDays = 183;

/** Derives the whole from the facts as they stood on `today` (the hire's date). */
export function readiness(facts: ReadinessFacts, today: IsoDate): Readiness {
  const freshFrom = addDays(today, -staleAfterDays);
  const criteria = [
    ...promotionCriteria(facts),
    ...goalCriteria(facts, today),
    ...skillCriteria(facts),
    ...kpiCriteria(facts, today),
    checkInCriterion(facts),
  ].map((one): Criterion => {
    const stale = one.newestAt !== null && dateIn(facts.hire.timeZone, one.newestAt) < freshFrom;
    return { ...one, stale };
  });
  const ofWeight = (weight: CriterionWeight) => criteria.filter((one) => one.weight === weight);
  const [required, supporting] = [ofWeight('required'), ofWeight('supporting')];
  const ready = required.length > 0 && required.every(({ verdict }) => verdict === 'met');
  return {
    criteria: [...required, ...supporting],
    ready,
    readySince: ready ? latest(required.map(({ metAt }) => metAt)) : null,
    required: metOf(required),
    supporting: metOf(supporting),
  };
}

const metOf = (criteria: readonly Criterion[]): MetOf => ({
  met: criteria.filter(({ verdict }) => verdict === 'met').length,
  of: criteria.length,
});
