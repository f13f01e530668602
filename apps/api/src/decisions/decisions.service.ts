import { Injectable } from '@nestjs/common';
import type { DecisionRecord } from '@milepost/shared/decision-record';
import { decisionGaps, rulingsOn } from '@milepost/shared/decision-rules';
import { readiness } from '@milepost/shared/readiness';
import { type AskedVersion, requireVersion } from '../http/if-match.js';
import { Forbidden, RuleError } from '../http/rule-error.js';
import { ReadinessChanges } from '../readiness/readiness-changes.js';
import { readinessView, seenBy } from '../readiness/readiness-page.js';
import type { ReadinessView } from '../readiness/readiness.view.js';
import type { DecisionRequest } from './decision.dto.js';
import { addDecision, decidedByRequest, momentOfDecision } from './decision.sql.js';

/** Decisions on readiness. Each is taken on what its lead saw, and freezes it. */
@Injectable()
export class DecisionsService {
  constructor(private readonly changes: ReadinessChanges) {}

  /**
   * Decides; the same request key decides once. 403; 428 and 412 `changed-meanwhile` with the readiness as it now stands; 409
   * `plan-not-begun`; 400 `decision-incomplete` with everything that is missing (`decisionGaps`).
   */
  decide(
    token: Buffer,
    planId: number,
    asked: AskedVersion,
    request: DecisionRequest,
    key: string | null,
  ): Promise<ReadinessView> {
    const { outcome, reason, reviewOn = null } = request;
    return this.changes.make(token, planId, async ({ reader, facts: all, today, tx }) => {
      if (!reader.can.decide) throw new Forbidden();
      if (key && (await tx.query(decidedByRequest, [planId, key])).length) return null;
      requireVersion(asked, reader.version, readinessView(reader, all));
      const facts = seenBy(reader, all);
      if (facts.startDate > today)
        throw new RuleError('plan-not-begun', 'This plan has not begun. There is nothing to decide on yet.');
      const standing = readiness(facts, today);
      const gaps = decisionGaps({ outcome, criteria: request.criteria, reviewOn }, standing.criteria, today);
      if (gaps.length)
        throw new RuleError('decision-incomplete', 'Something is missing before this can be decided.', {
          status: 400,
          errors: gaps.map(({ code, detail, field }) => ({ code, detail, field: field! })),
        });
      const criteria = rulingsOn(standing.criteria, request.criteria);
      const [{ at }] = (await tx.query<{ at: string }>(momentOfDecision)) as [{ at: string }];
      const decision = { outcome, reason, criteria, reviewOn, by: reader.id, at };
      const record: DecisionRecord = { format: 1, decision, today, facts, readiness: standing };
      const texts = [JSON.stringify(criteria), reviewOn, JSON.stringify(record)];
      await tx.query(addDecision, [planId, outcome, reason, ...texts, reader.id, key]);
      return { verb: 'readiness-decided' };
    });
  }
}
