import { Injectable } from '@nestjs/common';
import { mayRemoveEvidence } from '@milepost/shared/plan-access';
import { checkEvidence } from '../evidence/check-evidence.js';
import { NotFound, RuleError } from '../http/rule-error.js';
import { allow } from '../plans/plan-reader.js';
import { ReadinessChanges } from '../readiness/readiness-changes.js';
import type { ReadinessView } from '../readiness/readiness.view.js';
import type { PlanEvidenceRequest } from './evidence-use.dto.js';
import { checkTarget, use, type KeptEvidence } from './evidence-uses.service.js';
import { addPlanEvidence, evidenceOfPlan, removePlanEvidence } from './evidence-uses.sql.js';

/** Links and notes that belong to no goal: they stand on the plan, and support what they are used for. */
@Injectable()
export class PlanEvidenceService {
  constructor(private readonly changes: ReadinessChanges) {}

  /** Adds a link or note and uses it at once; the same request key adds once. 400 as for a goal's, and as for uses. */
  add(token: Buffer, planId: number, request: PlanEvidenceRequest, key: string | null): Promise<ReadinessView> {
    const { kind, url = null, text, uses = [] } = request;
    checkEvidence(request);
    return this.changes.make(token, planId, async (scene) => {
      const { reader, tx } = scene;
      allow(reader, reader.can.useEvidence);
      const targets = uses.map(({ startsOn = null, ...target }) => ({ ...target, startsOn }));
      for (const [at, target] of targets.entries()) checkTarget(scene, target, `uses.${at}.`);
      const [added] = await tx.query<{ id: string }>(addPlanEvidence, [planId, kind, url, text, reader.id, key]);
      if (!added) return null;
      for (const target of targets) await use(scene, Number(added.id), target);
      return { verb: 'evidence-added', detail: { kind, onPlan: true } };
    });
  }

  /** Takes it away from the plan and from everything it was used for; it stays as history. 409 `on-a-goal`. */
  remove(token: Buffer, planId: number, evidenceId: number): Promise<ReadinessView> {
    return this.changes.make(token, planId, async ({ reader, tx }) => {
      const [evidence] = await tx.query<KeptEvidence & Record<string, unknown>>(evidenceOfPlan, [planId, evidenceId]);
      if (!evidence) throw new NotFound();
      allow(reader, mayRemoveEvidence(reader.rights, { by: Number(evidence.by) }, reader.id));
      if (evidence.onGoal) throw new RuleError('on-a-goal', 'This belongs to a goal. It is removed there.');
      if (evidence.gone) return null;
      await tx.query(removePlanEvidence, [planId, evidenceId, reader.id]);
      return { verb: 'evidence-removed', detail: { kind: evidence.kind, onPlan: true } };
    });
  }
}
