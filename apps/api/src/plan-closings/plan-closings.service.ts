import { Injectable } from '@nestjs/common';
import type { AskedVersion } from '../http/if-match.js';
import { Forbidden, RuleError } from '../http/rule-error.js';
import { PlanChanges } from '../plans/plan-changes.js';
import { allow } from '../plans/plan-reader.js';
import { lockHire } from '../plans/plan-start.sql.js';
import type { ClosingRequest, ReopeningRequest } from './plan-closing.dto.js';
import { closePlan, hireOfClosed, reopenPlan } from './plan-closing.sql.js';

/** The end of a plan: from then on it is read, and nothing on it changes, until it is opened again. */
@Injectable()
export class PlanClosingsService {
  constructor(private readonly changes: PlanChanges) {}

  /** Closes the plan; once more with the same words changes nothing. 409 `plan-closed`, 412 where the dates moved meanwhile. */
  close(token: Buffer, planId: number, asked: AskedVersion, { outcome, reason }: ClosingRequest): Promise<void> {
    return this.changes.make(token, planId, async ({ reader, closing, tx, requireDates }) => {
      if (reader.rights.reopen && closing?.outcome === outcome && closing.reason === reason) return null;
      allow(reader, reader.rights.adjust);
      await requireDates(asked);
      await tx.query(closePlan, [planId, reader.id, outcome, reason]);
      return { verb: 'plan-closed', detail: { outcome, reason } };
    });
  }

  /** Opens a closed plan again; an open one stays as it is. 409 `plan-exists` beside another open plan, `person-deactivated`. */
  reopen(token: Buffer, planId: number, { reason }: ReopeningRequest): Promise<void> {
    return this.changes.make(token, planId, async ({ reader, hireId, closing, tx }) => {
      if (!reader.rights.reopen && !reader.rights.adjust) throw new Forbidden();
      if (!closing) return null;
      // whoever gives the hire another plan meanwhile takes turns with this
      await tx.query(lockHire, [hireId]);
      const [hire] = await tx.query<{ name: string; active: boolean; hasPlan: boolean }>(hireOfClosed, [hireId]);
      const { name, active, hasPlan } = hire!;
      if (!active) throw new RuleError('person-deactivated', `${name} is deactivated.`);
      if (hasPlan) throw new RuleError('plan-exists', `${name} has another plan by now. Close that one first.`);
      await tx.query(reopenPlan, [planId]);
      return { verb: 'plan-reopened', detail: { outcome: closing.outcome, reason } };
    });
  }
}
