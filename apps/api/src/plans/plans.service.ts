import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { RuleError } from '../http/rule-error.js';
import { PlanEntity } from './plan.entity.js';
import { allow, planReader, type PlanReaderRow } from './plan-reader.js';
import { recordChange } from './plan-record.js';
import { lockedPlan } from './plan.sql.js';

/** Changes to a plan as a whole. */
@Injectable()
export class PlansService {
  constructor(private readonly database: Database) {}

  /**
   * Lets the mentor sign off on this plan, or ends that; what they signed stays signed. 403 for anyone but who acts for the
   * hire, 409 `mentor-missing`.
   */
  letMentorSign(token: Buffer, planId: number, signs: boolean): Promise<void> {
    return this.database.transaction(async (tx) => {
      const [row] = await tx.query<PlanReaderRow>(lockedPlan, [token, planId]);
      const reader = planReader(row);
      allow(reader, reader.rights.letMentorSign);
      const plan = await tx.manager.findOneByOrFail(PlanEntity, { id: String(planId) });
      if (plan.mentorSigns === signs) return;
      if (signs && plan.mentorId === null)
        throw new RuleError('mentor-missing', 'This plan has no mentor to sign off.');
      await tx.manager.update(PlanEntity, { id: String(planId) }, { mentorSigns: signs });
      await recordChange(tx, planId, reader.id, { verb: signs ? 'mentor-sign-off-allowed' : 'mentor-sign-off-ended' });
    });
  }
}
