import { beforeThisPlan, goalDrafts } from '@milepost/shared/assignment';
import type { PhaseKey, TemplatePhase } from '@milepost/shared/template';
import type { Transaction } from '../database/database.js';
import { BadRequest } from '../http/rule-error.js';
import { PlanEntity } from './plan.entity.js';
import { recordChange } from './plan-record.js';
import { insertGoals, newestVersion, waivePhases } from './plan-start.sql.js';

/** A version of a template, as a plan copies it. */
export interface GivenTemplate {
  slug: string;
  versionId: number;
  phases: TemplatePhase[];
}

/** A plan that is about to be given; everything about it was found to be right. */
export interface PlanGift {
  personId: number;
  startDate: string;
  mentorId: number | null;
  mentorSigns: boolean;
  template: GivenTemplate;
  /** Keys of goals and sub-goals that it goes without. */
  leaveOut: string[];
  /** Past phases that count as done. */
  donePhases: PhaseKey[];
  requestKey: string | null;
}

/** Writes the plan, its goals and the record of it. Gives its id. */
export async function givePlan(tx: Transaction, actorId: number, gift: PlanGift): Promise<number> {
  const { personId, startDate, mentorId, mentorSigns, template, leaveOut, donePhases, requestKey } = gift;
  const inserted = await tx.manager.insert(PlanEntity, {
    personId,
    startDate,
    mentorId,
    mentorSigns,
    templateVersionId: template.versionId,
    createdBy: actorId,
    requestKey,
  });
  const planId = Number(inserted.identifiers[0]!.id);
  const drafts = goalDrafts(template, new Set(leaveOut));
  await tx.query(insertGoals, [planId, JSON.stringify(template.phases), JSON.stringify(drafts)]);
  if (donePhases.length) await tx.query(waivePhases, [planId, donePhases, actorId, beforeThisPlan]);
  const detail = { startDate, template: template.slug, leftOut: leaveOut.length, donePhases };
  await recordChange(tx, planId, actorId, { verb: 'plan-started', detail });
  return planId;
}

/** The newest published version of a template. Throws 400 `template-unknown`. */
export async function newestTemplate(tx: Transaction, slug: string): Promise<GivenTemplate> {
  const [row] = await tx.query<{ id: string; phases: TemplatePhase[] }>(newestVersion, [slug]);
  if (!row) throw new BadRequest('template-unknown', 'There is no published template by that name.', 'templateSlug');
  return { slug, versionId: Number(row.id), phases: row.phases };
}
