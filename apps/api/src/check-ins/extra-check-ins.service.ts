import { Injectable } from '@nestjs/common';
import { refuseExtra, refuseMeetingDay } from '@milepost/shared/check-in-rules';
import { Database } from '../database/database.js';
import { obey } from '../goals/goal-changes.js';
import { obeyDates } from '../plan-dates/obey-dates.js';
import { lockedPlan } from '../plans/plan.sql.js';
import { allow, planReader, type PlanReaderRow } from '../plans/plan-reader.js';
import { recordChange } from '../plans/plan-record.js';
import { addCheckIn, checkInOfRequest, checkInsOfPlan } from './check-in-arrangement.sql.js';
import type { ExtraCheckInRequest } from './check-in.dto.js';
import { CheckInReadModel } from './check-in.read-model.js';

/** Check-ins beside those of the milestones, at any time. */
@Injectable()
export class ExtraCheckInsService {
  constructor(
    private readonly database: Database,
    private readonly page: CheckInReadModel,
  ) {}

  /**
   * Adds one and gives it; the same request key adds one. For whoever acts for the hire. 400 `day-in-past`, `day-too-far`,
   * `day-before-start`; 409 `check-ins-full`.
   */
  async add(
    token: Buffer,
    planId: number,
    { title, meetsOn }: ExtraCheckInRequest,
    requestKey: string | null,
  ): Promise<string> {
    const id = await this.database.transaction(async (tx) => {
      const reader = planReader((await tx.query<PlanReaderRow>(lockedPlan, [token, planId]))[0]);
      allow(reader, reader.rights.adjust);
      const [before] = requestKey ? await tx.query<{ id: string }>(checkInOfRequest, [planId, requestKey]) : [];
      if (before) return Number(before.id);
      const [plan] = await tx.query<{ startDate: string; today: string; count: number }>(checkInsOfPlan, [planId]);
      obeyDates(refuseMeetingDay(meetsOn, plan!.startDate, plan!.today, 'meetsOn'));
      obey(refuseExtra(plan!.count));
      const [added] = await tx.query<{ id: string }>(addCheckIn, [planId, title, meetsOn, reader.id, requestKey]);
      const checkInId = Number(added!.id);
      await recordChange(tx, planId, reader.id, {
        verb: 'check-in-added',
        detail: { checkInId, phase: null, to: meetsOn },
      });
      return checkInId;
    });
    return this.page.byId(token, id);
  }
}
