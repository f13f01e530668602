import { Injectable } from '@nestjs/common';
import { goalDrafts } from '@milepost/shared/assignment';
import type { GoalMoments } from '@milepost/shared/goal-moments';
import type { MergeTerms } from '@milepost/shared/plan-merge';
import { followedContent, mergeGoals, planMove } from '@milepost/shared/plan-move';
import type { TemplateContent } from '@milepost/shared/template';
import { overlayOf, variantContent } from '@milepost/shared/template-variant';
import { Database, type Transaction } from '../database/database.js';
import { NotFound, RuleError } from '../http/rule-error.js';
import { lockedPlan } from '../plans/plan.sql.js';
import { allow, planReader, type PlanReaderRow } from '../plans/plan-reader.js';
import { recordChange } from '../plans/plan-record.js';
import type { PlanMoveRequest, PlanMovesRequest } from './plan-moves.dto.js';
import {
  addGoals,
  changeGoals,
  followGoals,
  followVersion,
  knownTemplate,
  leaveGoals,
  movedPlan,
  takeOverPhases,
  targetVersion,
} from './plan-moves.sql.js';
import type { PlanMoveOutcomesView, PlanMoveOutcomeView } from './plan-moves.view.js';

interface Moved extends Record<string, unknown> {
  variant: string | null;
  templateId: string;
  versionId: string;
  number: number;
  content: TemplateContent;
  goals: GoalMoments[];
}

/** Moves plans to a newer version of their template, each in a transaction of its own: what went well stays when one fails. */
@Injectable()
export class PlanMovesService {
  constructor(private readonly database: Database) {}

  /** A plan that follows the version already, or a later one, is left as it is: asking again goes on where it stopped. Throws 404 for no such template. */
  async move(token: Buffer, slug: string, { to, plans }: PlanMovesRequest): Promise<PlanMoveOutcomesView> {
    const [template] = await this.database.read(knownTemplate, [slug]);
    if (!template) throw new NotFound();
    const outcomes: PlanMoveOutcomeView[] = [];
    for (const plan of plans) outcomes.push(await this.outcome(token, slug, to, plan));
    return { outcomes };
  }

  private async outcome(
    token: Buffer,
    slug: string,
    to: number,
    request: PlanMoveRequest,
  ): Promise<PlanMoveOutcomeView> {
    const { planId } = request;
    try {
      const moved = await this.database.transaction((tx) => moveOne(tx, token, slug, to, request));
      return { planId, outcome: moved ? 'moved' : 'moved-before', code: null, detail: null };
    } catch (error) {
      if (!(error instanceof RuleError) || error.status === 401) throw error;
      return { planId, outcome: 'refused', code: error.code, detail: error.detail };
    }
  }
}

/** Gives false where the plan follows that version already. */
async function moveOne(
  tx: Transaction,
  token: Buffer,
  slug: string,
  to: number,
  { planId, seenVersion, resolutions }: PlanMoveRequest,
): Promise<boolean> {
  const [row] = await tx.query<PlanReaderRow>(lockedPlan, [token, planId]);
  const reader = planReader(row);
  allow(reader, reader.rights.adjust || reader.rights.changeManager);
  const [plan] = await tx.query<Moved>(movedPlan, [planId]);
  const [target] = await tx.query<{ id: string; content: TemplateContent; slug: string }>(targetVersion, [
    plan!.templateId,
    to,
  ]);
  if (!target || target.content.slug !== slug) throw new NotFound();
  if (plan!.number >= to) return false;
  if (reader.version !== seenVersion)
    throw new RuleError(
      'changed-meanwhile',
      'Somebody changed this plan since you looked. Look again before you move it.',
    );

  const { variant, goals, content } = plan!;
  const merge = planMove(content, target.content, variant, goals, resolutions);
  if (merge.conflicts.length)
    throw new RuleError('conflicts-left', `${merge.conflicts.length} of its conflicts are not decided.`);
  const next = followedContent(target.content, variant);
  const drafts = goalDrafts(next, new Set());
  const [drops, adds] = [
    merge.steps.filter((step) => step.kind === 'drop'),
    merge.steps.filter((step) => step.kind === 'add'),
  ];
  await tx.query(takeOverPhases, [planId, JSON.stringify(next.phases)]);
  if (drops.length)
    await tx.query(leaveGoals, [planId, drops.map(({ goalId }) => goalId), reader.id, `Version ${to} leaves it out`]);
  const changes = changed(merge.steps, goals);
  if (changes.length) await tx.query(changeGoals, [planId, JSON.stringify(changes)]);
  if (adds.length) await tx.query(addGoals, [planId, JSON.stringify(adds.map(({ draft }) => draft))]);
  await tx.query(followGoals, [planId, JSON.stringify(drafts)]);
  const bent = variant !== null && overlayOf(target.content, variant) ? JSON.stringify(variantContent(next)) : null;
  await tx.query(followVersion, [planId, plan!.versionId, target.id, bent, JSON.stringify(resolutions), reader.id]);
  const detail = { from: plan!.number, to, added: adds.length, changed: changes.length, dropped: drops.length };
  await recordChange(tx, planId, reader.id, { verb: 'plan-moved-to-version', detail });
  return true;
}

/** All that each changed goal asks afterwards. */
function changed(steps: ReturnType<typeof planMove>['steps'], goals: readonly GoalMoments[]) {
  const standing = new Map(mergeGoals(goals).map((goal) => [goal.id, goal]));
  return steps.flatMap((step) => {
    if (step.kind !== 'change') return [];
    const { target, ...terms }: MergeTerms = { ...standing.get(step.goalId)!, ...step.to };
    const { min = null, max = null, unit = null } = target ?? {};
    return [{ goalId: step.goalId, ...terms, min, max, unit }];
  });
}
