import { Injectable } from '@nestjs/common';
import { newRatings, refuseRatings } from '@milepost/shared/skill-rating-rules';
import { BadRequest, Forbidden, NotFound } from '../http/rule-error.js';
import { allow } from '../plans/plan-reader.js';
import { ReadinessChanges } from '../readiness/readiness-changes.js';
import type { ReadinessView } from '../readiness/readiness.view.js';
import type { NewSkillRatingRequest } from './skill-rating.dto.js';
import { addSkillRatings, skillRatingById, takeSkillRatingBack } from './skill-ratings.sql.js';

/** Ratings of skills, by the hire and by whoever acts for them. A rating is never overwritten: the next one stands above it. */
@Injectable()
export class SkillRatingsService {
  constructor(private readonly changes: ReadinessChanges) {}

  /** Rates from the reader's own side. 400 `skill-unknown`. */
  rate(token: Buffer, planId: number, given: readonly NewSkillRatingRequest[]): Promise<ReadinessView> {
    const ratings = given.map(({ skill, level, note = '' }) => ({ skill, level, note }));
    return this.changes.make(token, planId, async ({ reader, facts, tx }) => {
      const side = reader.can.rate;
      allow(reader, side !== null);
      const refusal = refuseRatings(ratings, facts.template);
      if (refusal) throw new BadRequest(refusal.code, refusal.detail, refusal.field);
      const said = newRatings(ratings, facts, side!, reader.id);
      if (!said.length) return null;
      await tx.query(addSkillRatings, [planId, side, reader.id, JSON.stringify(said)]);
      const name = facts.template.skills.find(({ key }) => key === said[0]!.skill)?.name;
      return { verb: 'skill-rated', detail: said.length === 1 ? { name } : { count: said.length } };
    });
  }

  /** Takes a rating back; it stays as history. 403 for somebody else's. */
  takeBack(token: Buffer, planId: number, ratingId: number): Promise<ReadinessView> {
    return this.changes.make(token, planId, async ({ reader, facts, tx }) => {
      if (!reader.can.skills) throw new NotFound();
      const [rating] = await tx.query<{ skill: string; by: string; gone: boolean }>(skillRatingById, [
        planId,
        ratingId,
      ]);
      if (!rating) throw new NotFound();
      allow(reader, reader.can.rate !== null);
      if (Number(rating.by) !== reader.id) throw new Forbidden('Whoever gave a rating takes it back.');
      if (rating.gone) return null;
      await tx.query(takeSkillRatingBack, [planId, ratingId]);
      const name = facts.template.skills.find(({ key }) => key === rating.skill)?.name ?? rating.skill;
      return { verb: 'skill-rating-taken-back', detail: { name } };
    });
  }
}
