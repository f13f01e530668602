import { beforeThisPlan, goalDrafts } from '@milepost/shared/assignment';
import type { PhaseKey, TemplateContent, TemplatePhase } from '@milepost/shared/template';
import { applyOverlay, overlayOf, type VariantContent, variantContent } from '@milepost/shared/template-variant';
import type { Transaction } from '../database/database.js';
import { BadRequest } from '../http/rule-error.js';
import { freshGoals } from './plan-record.js';
import { insertGoals, insertPlans, newestVersion, recordStarts, waivePhases } from './plan-start.sql.js';

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
  /** Past phases that count as done. */
  donePhases: PhaseKey[];
}

/** What those that are given at once have in common. */
export interface CommonGift {
  template: GivenTemplate;
  /** Keys of goals and sub-goals that they go without. */
  leaveOut: string[];
  requestKey: string | null;
}

/** Of how many plans the goals are written in one statement, so that none takes long. */
const PORTION = 100;

/**
 * Writes the plans, their goals and the record of them, many in one statement. Gives their ids in the order of the gifts.
 */
export async function givePlans(
  tx: Transaction,
  actorId: number,
  { template, leaveOut, requestKey }: CommonGift,
  gifts: readonly PlanGift[],
): Promise<number[]> {
  const { slug, versionId, variant, variantContent: bent, phases } = template;
  const values = [actorId, versionId, variant, bent && JSON.stringify(bent), requestKey, JSON.stringify(gifts)];
  const rows = await tx.query<{ id: string; personId: string }>(insertPlans, values);
  const ids = new Map(rows.map(({ id, personId }) => [Number(personId), Number(id)]));
  const idOf = ({ personId }: PlanGift): number => ids.get(personId)!;
  const drafts = goalDrafts(template, new Set(leaveOut));
  const planIds = [...ids.values()];
  for (let from = 0; from < planIds.length; from += PORTION)
    await tx.query(insertGoals, [planIds.slice(from, from + PORTION), JSON.stringify(phases), JSON.stringify(drafts)]);
  for (const alike of Map.groupBy(gifts, ({ donePhases }) => donePhases.join(' ')).values()) {
    const { donePhases } = alike[0]!;
    if (donePhases.length) await tx.query(waivePhases, [alike.map(idOf), donePhases, actorId, beforeThisPlan]);
    const about = { template: slug, ...(variant ? { variant } : {}), leftOut: leaveOut.length, donePhases };
    const given = alike.map((gift) => ({ planId: idOf(gift), detail: { startDate: gift.startDate, ...about } }));
    // nothing stands on them yet: what begins alike adds up alike
    const { tally } = await freshGoals(tx, given[0]!.planId);
    await tx.query(recordStarts, [actorId, JSON.stringify(tally), JSON.stringify(given)]);
  }
  return gifts.map(idOf);
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
