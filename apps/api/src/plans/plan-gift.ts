import { beforeThisPlan, goalDrafts } from '@milepost/shared/assignment';
import type { PhaseKey, TemplateContent, TemplatePhase } from '@milepost/shared/template';
import { applyOverlay, overlayOf, type VariantContent, variantContent } from '@milepost/shared/template-variant';
import type { Transaction } from '../database/database.js';
import { BadRequest } from '../http/rule-error.js';
import { PlanEntity } from './plan.entity.js';
import { recordChange } from './plan-record.js';
import { insertGoals, newestVersion, waivePhases } from './plan-start.sql.js';

/** A version of a template, as a plan copies it. */
export interface GivenTemplate {
  slug: string;
  versionId: number;
  /** The variant that the plan follows, by its key. */
  variant: string | null;
  /** As that variant has them. */
  phases: TemplatePhase[];
  /** What else that variant bends, for the plan to keep. */
  variantContent: VariantContent | null;
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
    variant: template.variant,
    variantContent: template.variantContent,
    createdBy: actorId,
    requestKey,
  });
  const planId = Number(inserted.identifiers[0]!.id);
  const drafts = goalDrafts(template, new Set(leaveOut));
  await tx.query(insertGoals, [planId, JSON.stringify(template.phases), JSON.stringify(drafts)]);
  if (donePhases.length) await tx.query(waivePhases, [planId, donePhases, actorId, beforeThisPlan]);
  const { slug, variant } = template;
  const detail = { startDate, template: slug, ...(variant ? { variant } : {}), leftOut: leaveOut.length, donePhases };
  await recordChange(tx, planId, actorId, { verb: 'plan-started', detail });
  return planId;
}

/** The newest published version of a template, in one of its variants. Throws 400 `template-unknown`, `variant-unknown`. */
export async function newestTemplate(tx: Transaction, slug: string, variant: string | null): Promise<GivenTemplate> {
  const [row] = await tx.query<{ id: string; content: TemplateContent }>(newestVersion, [slug]);
  if (!row) throw new BadRequest('template-unknown', 'There is no published template by that name.', 'templateSlug');
  const { content } = row;
  if (variant === null)
    return { slug, versionId: Number(row.id), variant, phases: content.phases, variantContent: null };
  if (!overlayOf(content, variant))
    throw new BadRequest('variant-unknown', 'This template has no such variant.', 'variant');
  const bent = applyOverlay(content, variant);
  return { slug, versionId: Number(row.id), variant, phases: bent.phases, variantContent: variantContent(bent) };
}
