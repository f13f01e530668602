import { Injectable } from '@nestjs/common';
import type { EvidenceTarget } from '@milepost/shared/evidence-use-rules';
import { refuseUse } from '@milepost/shared/evidence-use-rules';
import type { ReadinessFacts } from '@milepost/shared/readiness-facts';
import { BadRequest, NotFound, RuleError } from '../http/rule-error.js';
import { allow } from '../plans/plan-reader.js';
import { ReadinessChanges, type ReadinessScene } from '../readiness/readiness-changes.js';
import type { ReadinessView } from '../readiness/readiness.view.js';
import { addEvidenceUse, endEvidenceUse, evidenceOfPlan } from './evidence-uses.sql.js';

export interface KeptEvidence {
  kind: 'link' | 'note';
  onGoal: boolean;
  by: string;
  gone: boolean;
}

/** What a link or note supports beside the goal it was added to. It is typed once and used as often as it says something. */
@Injectable()
export class EvidenceUsesService {
  constructor(private readonly changes: ReadinessChanges) {}

  /** Uses evidence of the plan for a KPI, a skill or a criterion. 400 what is none of this plan, 409 `evidence-removed`. */
  use(token: Buffer, planId: number, evidenceId: number, target: EvidenceTarget): Promise<ReadinessView> {
    return this.changes.make(token, planId, async (scene) => {
      const evidence = await usable(scene, evidenceId);
      checkTarget(scene, target);
      if (evidence.gone) throw new RuleError('evidence-removed', 'This evidence was taken away.');
      if (!(await use(scene, evidenceId, target))) return null;
      return { verb: 'evidence-used', detail: { name: nameOf(target, scene.facts) } };
    });
  }

  /** Uses it no longer; it stays where else it is used. */
  end(token: Buffer, planId: number, evidenceId: number, target: EvidenceTarget): Promise<ReadinessView> {
    return this.changes.make(token, planId, async (scene) => {
      const { reader, facts, tx } = scene;
      await usable(scene, evidenceId);
      const { kind, key, startsOn } = target;
      const ended = await tx.query(endEvidenceUse, [planId, evidenceId, kind, key, startsOn, reader.id]);
      return ended.length ? { verb: 'evidence-use-ended', detail: { name: nameOf(target, facts) } } : null;
    });
  }
}

/** Evidence of this plan, by somebody who may use it. 404, 403. */
export async function usable({ reader, tx }: ReadinessScene, evidenceId: number): Promise<KeptEvidence> {
  const [evidence] = await tx.query<KeptEvidence & Record<string, unknown>>(evidenceOfPlan, [
    reader.planId,
    evidenceId,
  ]);
  if (!evidence) throw new NotFound();
  allow(reader, reader.can.useEvidence);
  return evidence;
}

export function checkTarget({ facts, today }: ReadinessScene, target: EvidenceTarget, at = ''): void {
  const refusal = refuseUse(target, facts, today);
  if (refusal) throw new BadRequest(refusal.code, refusal.detail, `${at}${refusal.field}`);
}

/** Gives whether it is new. */
export async function use({ reader, tx }: ReadinessScene, evidenceId: number, target: EvidenceTarget) {
  const { kind, key, startsOn } = target;
  const added = await tx.query(addEvidenceUse, [reader.planId, evidenceId, kind, key, startsOn, reader.id]);
  return added.length > 0;
}

/** The name of a KPI or skill; a criterion is told as such, and its words are not. */
export function nameOf({ kind, key }: EvidenceTarget, { template }: Pick<ReadinessFacts, 'template'>) {
  if (kind === 'criterion') return undefined;
  const named = kind === 'kpi' ? template.kpis : template.skills;
  return named.find((one) => one.key === key)?.name ?? key;
}
