import { Injectable } from '@nestjs/common';
import { dateIn } from '@milepost/shared/calendar';
import {
  cohorts,
  goalSlips,
  type InsightPlan,
  kpiCoverage,
  type SignOffWait,
  waitsByMonth,
} from '@milepost/shared/insight';
import type { Kpi } from '@milepost/shared/template';
import { SignedOut } from '../access/signed-out.js';
import { Database } from '../database/database.js';
import { insightFacts } from './insight.sql.js';
import type { InsightTemplateView, InsightView } from './insight.view.js';

interface Row extends Record<string, unknown> {
  templates: InsightTemplateView[];
  slug: string | null;
  kpis: Kpi[] | null;
  sprintDays: number;
  plans: InsightPlan[];
  waits: SignOffWait[];
}

/** What the hires of a template teach: one statement, derived by the shared rules. */
@Injectable()
export class InsightReadModel {
  constructor(private readonly database: Database) {}

  /** About everyone whom the reader answers for; empty where there is nobody. Throws 401. */
  async read(token: Buffer, template: string | null, now = new Date()): Promise<InsightView> {
    const [row] = await this.database.read<Row>(insightFacts, [token, template]);
    if (!row) throw new SignedOut();
    const { templates, slug, kpis, plans, sprintDays, waits } = row;
    const today = dateIn('UTC', now.toISOString());
    return {
      templates,
      slug,
      hires: plans.length,
      slips: goalSlips(plans, today),
      waits: waitsByMonth(waits, now.toISOString()),
      kpis: kpiCoverage(kpis ?? [], plans, sprintDays, today),
      cohorts: cohorts(plans, today),
    };
  }
}
