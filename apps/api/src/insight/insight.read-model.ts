import { Injectable } from '@nestjs/common';
import { dateIn } from '@milepost/shared/calendar';
import { cohorts, goalSlips, kpiCoverage, type SignOffWait, waitsByMonth } from '@milepost/shared/insight';
import { type InsightPlan, lessonOf, type PlanLesson } from '@milepost/shared/plan-lesson';
import type { Kpi } from '@milepost/shared/template';
import { SignedOut } from '../access/signed-out.js';
import { Database } from '../database/database.js';
import { PlanDerivations } from '../plans/plan-derivations.js';
import { insightFacts, insightInSight } from './insight.sql.js';
import type { InsightTemplateView, InsightView } from './insight.view.js';

interface InsightRow extends Record<string, unknown> {
  templates: InsightTemplateView[];
  slug: string | null;
  kpis: Kpi[] | null;
  /** The version that has those KPIs. */
  kpisOf: number | null;
  sprintDays: number;
  /** With what they teach depends on beside the day, the KPIs and the length of a sprint. */
  plans: { id: number; basis: unknown }[];
  waits: SignOffWait[];
}

/** What the hires of a template teach: who, by one statement; what each plan teaches, derived once for each version of it. */
@Injectable()
export class InsightReadModel {
  private readonly lessons = new PlanDerivations<PlanLesson>();

  constructor(private readonly database: Database) {}

  /** About everyone whom the reader answers for; empty where there is nobody. Throws 401. */
  async read(token: Buffer, template: string | null, now = new Date()): Promise<InsightView> {
    const [row] = await this.database.read<InsightRow>(insightInSight, [token, template]);
    if (!row) throw new SignedOut();
    const { templates, slug, kpisOf, sprintDays, waits } = row;
    const kpis = row.kpis ?? [];
    const today = dateIn('UTC', now.toISOString());
    const plans = row.plans.map(({ id, basis }) => ({
      id,
      key: JSON.stringify([id, basis, kpisOf, sprintDays, today]),
    }));
    const byPlan = await this.lessons.of(plans, async (missing) => {
      const facts = await this.database.read<FactsRow>(insightFacts, [missing.map(({ id }) => id)]);
      return new Map(facts.map((plan) => [plan.id, lessonOf(plan, kpis, sprintDays, today)]));
    });
    const lessons = plans.flatMap(({ id }) => byPlan.get(id) ?? []);
    return {
      templates,
      slug,
      hires: lessons.length,
      slips: goalSlips(lessons),
      waits: waitsByMonth(waits, now.toISOString()),
      kpis: kpiCoverage(kpis, lessons),
      cohorts: cohorts(lessons),
    };
  }
}

type FactsRow = InsightPlan & { id: number } & Record<string, unknown>;
