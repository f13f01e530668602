import { Injectable } from '@nestjs/common';
import { latestRating } from '@milepost/shared/readiness';
import { BadRequest } from '../http/rule-error.js';
import { allow } from '../plans/plan-reader.js';
import { ReadinessChanges } from '../readiness/readiness-changes.js';
import type { ReadinessView } from '../readiness/readiness.view.js';
import type { CriterionRatingRequest } from './criterion-rating.dto.js';
import { addCriterionRating } from './criterion-rating.sql.js';

/** Ratings of promotion criteria. Every one stays; the newest of a side stands. */
@Injectable()
export class CriterionRatingsService {
  constructor(private readonly changes: ReadinessChanges) {}

  /** Rates from the reader's own side; the same again changes nothing. 400 `criterion-unknown`, 403, 409 `plan-closed`. */
  rate(token: Buffer, planId: number, request: CriterionRatingRequest): Promise<ReadinessView> {
    const { criterion, rating } = request;
    const note = rating === null ? '' : (request.note ?? '');
    return this.changes.make(token, planId, async ({ reader, facts, tx }) => {
      const side = reader.can.rate;
      allow(reader, side !== null);
      if (!facts.template.promotion.some(({ key }) => key === criterion))
        throw new BadRequest('criterion-unknown', 'The plan’s template has no such promotion criterion.', 'criterion');
      const last = latestRating(
        facts.criterionRatings.filter((one) => one.criterion === criterion),
        side!,
      );
      const same = last ? last.rating === rating && last.note === note && last.by === reader.id : rating === null;
      // nothing that was taken back can be taken back again, whoever did it
      if (same || (last?.rating === null && rating === null)) return null;
      await tx.query(addCriterionRating, [planId, criterion, side, rating, note, reader.id]);
      return { verb: 'criterion-rated', detail: { criterion } };
    });
  }
}
