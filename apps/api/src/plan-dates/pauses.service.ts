import { Injectable } from '@nestjs/common';
import { refusePause, refusePauseEnd, withoutPause, withPause, withPauseEnd } from '@milepost/shared/plan-dates';
import type { AskedVersion } from '../http/if-match.js';
import { NotFound } from '../http/rule-error.js';
import { PlanChanges } from '../plans/plan-changes.js';
import { allow } from '../plans/plan-reader.js';
import { movedDetail, obeyDates } from './obey-dates.js';
import type { PauseEndRequest, PauseRequest } from './plan-dates.dto.js';
import { endPause, insertPause, knownPause, pauseOfRequest, undoPause } from './plan-dates.sql.js';

/** Leave: days that count for nothing. What is undone stays as history. */
@Injectable()
export class PausesService {
  constructor(private readonly changes: PlanChanges) {}

  /** Pauses the plan; the same request key pauses it once. Refuses as `refusePause` says. */
  pause(
    token: Buffer,
    planId: number,
    { from, resumesOn = null, reason }: PauseRequest,
    requestKey: string | null,
  ): Promise<void> {
    return this.changes.make(token, planId, async ({ reader, dates, today, tx }) => {
      allow(reader, reader.rights.adjust);
      if (requestKey && (await tx.query(pauseOfRequest, [planId, requestKey])).length) return null;
      const pause = { from, resumesOn };
      obeyDates(refusePause(dates, pause, today));
      await tx.query(insertPause, [planId, from, resumesOn, reason, reader.id, requestKey]);
      const moved = movedDetail(dates, withPause(dates, pause), today);
      return { verb: 'plan-paused', detail: { ...pause, reason, moved } };
    });
  }

  /** Says when work resumes, or that nobody knows. 404 for a pause that does not stand, 412 where the dates moved meanwhile. */
  end(
    token: Buffer,
    planId: number,
    pauseId: number,
    asked: AskedVersion,
    { resumesOn, reason }: PauseEndRequest,
  ): Promise<void> {
    return this.changes.make(token, planId, async ({ reader, dates, today, tx, requireDates }) => {
      allow(reader, reader.rights.adjust);
      const pause = dates.pauses.find(({ id }) => id === pauseId);
      if (!pause) throw new NotFound();
      if (pause.resumesOn === resumesOn) return null;
      await requireDates(asked);
      obeyDates(refusePauseEnd(dates, pauseId, resumesOn, today));
      await tx.query(endPause, [planId, pauseId, resumesOn]);
      const moved = movedDetail(dates, withPauseEnd(dates, pauseId, resumesOn), today);
      return { verb: 'pause-changed', detail: { from: pause.from, was: pause.resumesOn, resumesOn, reason, moved } };
    });
  }

  /** Takes a pause back, as if it had never been. 404 for one that never was, 412 where the dates moved meanwhile. */
  undo(token: Buffer, planId: number, pauseId: number, asked: AskedVersion): Promise<void> {
    return this.changes.make(token, planId, async ({ reader, dates, today, tx, requireDates }) => {
      allow(reader, reader.rights.adjust);
      const pause = dates.pauses.find(({ id }) => id === pauseId);
      if (!pause) {
        if (!(await tx.query(knownPause, [planId, pauseId])).length) throw new NotFound();
        return null;
      }
      await requireDates(asked);
      await tx.query(undoPause, [planId, pauseId, reader.id]);
      const { from, resumesOn } = pause;
      const moved = movedDetail(dates, withoutPause(dates, pauseId), today);
      return { verb: 'pause-undone', detail: { from, resumesOn, moved } };
    });
  }
}
