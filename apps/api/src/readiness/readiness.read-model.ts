import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { readinessPage, type ReadinessRow } from './readiness-page.js';
import { readinessOfPlan } from './readiness.sql.js';
import type { ReadinessView } from './readiness.view.js';

/** KPIs, skills and readiness of one plan: one statement. */
@Injectable()
export class ReadinessReadModel {
  constructor(private readonly database: Database) {}

  /** As its reader may see it, now or at the end of a past day. 404 where they may not see the plan. */
  async byPlan(token: Buffer, planId: number, asOf: string | null = null): Promise<ReadinessView> {
    const [row] = await this.database.read<ReadinessRow & Record<string, unknown>>(readinessOfPlan, [
      token,
      planId,
      asOf,
    ]);
    return readinessPage(row, asOf);
  }
}
