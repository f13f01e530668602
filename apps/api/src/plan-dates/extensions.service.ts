import { Injectable } from '@nestjs/common';
import { withoutExtension } from '@milepost/shared/plan-dates';
import type { AskedVersion } from '../http/if-match.js';
import { NotFound } from '../http/rule-error.js';
import { PlanChanges } from '../plans/plan-changes.js';
import { allow } from '../plans/plan-reader.js';
import { extendMilestone } from './extend-milestone.js';
import { movedDetail } from './obey-dates.js';
import type { ExtensionRequest } from './plan-dates.dto.js';
import { extensionOfRequest, knownExtension, undoExtension } from './plan-dates.sql.js';

/** More time for one milestone and those after it. What is undone stays as history. */
@Injectable()
export class ExtensionsService {
  constructor(private readonly changes: PlanChanges) {}

  /** Extends a milestone to a day; the same request key extends it once. Refuses as `refuseExtension` says. */
  extend(token: Buffer, planId: number, request: ExtensionRequest, requestKey: string | null): Promise<void> {
    return this.changes.make(token, planId, async ({ reader, dates, today, tx }) => {
      allow(reader, reader.rights.adjust);
      if (requestKey && (await tx.query(extensionOfRequest, [planId, requestKey])).length) return null;
      return (await extendMilestone({ planId, dates, today, by: reader.id, tx }, request, requestKey)).event;
    });
  }

  /** Takes an extension back. 404 for one that never was, 412 where the dates moved meanwhile. */
  undo(token: Buffer, planId: number, extensionId: number, asked: AskedVersion): Promise<void> {
    return this.changes.make(token, planId, async ({ reader, dates, today, tx, requireDates }) => {
      allow(reader, reader.rights.adjust);
      const extension = dates.extensions.find(({ id }) => id === extensionId);
      if (!extension) {
        if (!(await tx.query(knownExtension, [planId, extensionId])).length) throw new NotFound();
        return null;
      }
      await requireDates(asked);
      await tx.query(undoExtension, [planId, extensionId, reader.id]);
      const { phase, days } = extension;
      const moved = movedDetail(dates, withoutExtension(dates, extensionId), today);
      return { verb: 'extension-undone', detail: { phase, days, moved } };
    });
  }
}
