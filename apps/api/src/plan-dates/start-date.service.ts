import { Injectable } from '@nestjs/common';
import { refuseStartOnceHeld } from '@milepost/shared/check-in-rules';
import { refuseStartMove, withStart } from '@milepost/shared/plan-dates';
import { obey } from '../goals/goal-changes.js';
import type { AskedVersion } from '../http/if-match.js';
import { PlanChanges } from '../plans/plan-changes.js';
import { allow } from '../plans/plan-reader.js';
import { movedDetail, obeyDates } from './obey-dates.js';
import type { StartDateRequest } from './plan-dates.dto.js';
import { heldCheckIn, moveStart } from './plan-dates.sql.js';

/** Day 0 on another day; the one first given stays known. */
@Injectable()
export class StartDateService {
  constructor(private readonly changes: PlanChanges) {}

  /** Moves the start. Refuses as `refuseStartMove` says, and 409 `check-in-held` once a check-in was closed; 412 where the dates moved meanwhile. */
  move(token: Buffer, planId: number, asked: AskedVersion, { startDate, reason }: StartDateRequest): Promise<void> {
    return this.changes.make(token, planId, async ({ reader, dates, today, tx, requireDates }) => {
      allow(reader, reader.rights.adjust);
      if (dates.startDate === startDate) return null;
      await requireDates(asked);
      obey(refuseStartOnceHeld((await tx.query(heldCheckIn, [planId])).length > 0));
      obeyDates(refuseStartMove(dates, startDate, today));
      await tx.query(moveStart, [planId, dates.startDate, startDate, reason, reader.id]);
      const moved = movedDetail(dates, withStart(dates, startDate), today);
      return { verb: 'start-moved', detail: { from: dates.startDate, to: startDate, reason, moved } };
    });
  }
}
