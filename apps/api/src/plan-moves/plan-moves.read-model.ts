import { Injectable } from '@nestjs/common';
import type { GoalMoments } from '@milepost/shared/goal-moments';
import type { PlanMerge } from '@milepost/shared/plan-merge';
import { followedContent, planMove } from '@milepost/shared/plan-move';
import type { TemplateContent } from '@milepost/shared/template';
import { SignedOut } from '../access/signed-out.js';
import { Database } from '../database/database.js';
import { NotFound } from '../http/rule-error.js';
import { movablePlans } from './plan-moves.sql.js';
import type { LostKpiView, MergeStepView, MovablePlanView, PlanMovesView } from './plan-moves.view.js';

interface MovablePlan extends Pick<MovablePlanView, 'planId' | 'hire' | 'startDate' | 'from' | 'seenVersion'> {
  variant: string | null;
  goals: GoalMoments[];
  measured: Record<string, number>;
}

interface Row extends Record<string, unknown> {
  role: string | null;
  to: number | null;
  note: string | null;
  content: TemplateContent;
  upToDate: number;
  contents: Record<number, TemplateContent>;
  plans: MovablePlan[];
}

/** Whom a newer version of a template affects, and how: one statement, merged by the shared rules. */
@Injectable()
export class PlanMovesReadModel {
  constructor(private readonly database: Database) {}

  /** Of the plans that the reader may move. 404 for a template or version that is not published. */
  async preview(token: Buffer, slug: string, to: number | null): Promise<PlanMovesView> {
    const [row] = await this.database.read<Row>(movablePlans, [token, slug, to]);
    if (!row) throw new SignedOut();
    if (row.role === null || row.to === null) throw new NotFound();
    const { content, contents } = row;
    const plans = row.plans.map(({ goals, variant, measured, planId, hire, startDate, from, seenVersion }) => {
      const merge = planMove(contents[from]!, content, variant, goals);
      const { conflicts, kept } = merge;
      const lostKpis = lost(followedContent(contents[from]!, variant), followedContent(content, variant), measured);
      return { planId, hire, startDate, from, seenVersion, steps: stepsOf(merge, goals), conflicts, kept, lostKpis };
    });
    return { slug, role: row.role, to: row.to, note: row.note, upToDate: row.upToDate, plans };
  }
}

function stepsOf({ steps }: PlanMerge, goals: readonly GoalMoments[]): MergeStepView[] {
  return steps.map((step): MergeStepView => {
    if (step.kind === 'add') {
      const { text, phase, parentKey } = step.draft;
      return { kind: 'add', key: step.key, text, phase, part: parentKey !== null, from: {}, to: {} };
    }
    const goal = goals.find(({ id }) => id === step.goalId)!;
    const { text, phase, parentId } = goal;
    const about = { kind: step.kind, key: step.key, text, phase, part: parentId !== null };
    return step.kind === 'change'
      ? { ...about, from: { ...step.from }, to: { ...step.to } }
      : { ...about, from: {}, to: {} };
  });
}

const lost = (
  from: Pick<TemplateContent, 'kpis'>,
  to: Pick<TemplateContent, 'kpis'>,
  measured: Record<string, number>,
): LostKpiView[] =>
  from.kpis
    .filter(({ key }) => !to.kpis.some((kpi) => kpi.key === key))
    .map(({ key, name }) => ({ key, name, readings: measured[key] ?? 0 }));
