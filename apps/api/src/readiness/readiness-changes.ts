import { Injectable } from '@nestjs/common';
import { dateIn, type IsoDate } from '@milepost/shared/calendar';
import type { ReadinessFacts } from '@milepost/shared/readiness-facts';
import { Database, type Transaction } from '../database/database.js';
import { lockedPlan } from '../plans/plan.sql.js';
import { planReader, type PlanReaderRow } from '../plans/plan-reader.js';
import { recordChange, type PlanEvent } from '../plans/plan-record.js';
import { readinessReader, type ReadinessReader, type ReadinessRow } from './readiness-page.js';
import { ReadinessReadModel } from './readiness.read-model.js';
import { readinessOfPlan } from './readiness.sql.js';
import type { ReadinessView } from './readiness.view.js';

/** What a change to KPIs, skills, evidence or readiness decides from; the plan is locked. */
export interface ReadinessScene {
  reader: ReadinessReader;
  /** Everything, whatever the reader may see of it. */
  facts: ReadinessFacts;
  /** The hire's date. */
  today: IsoDate;
  tx: Transaction;
}

/** Checks rights and rules, writes the fact, and says what happened, without a word that somebody typed; null: it stood so. */
export type ReadinessAct = (scene: ReadinessScene) => Promise<PlanEvent | null>;

/** The one shape of every such change: see the plan (404), may they (403), rule (409, 400), fact, activity, version. */
@Injectable()
export class ReadinessChanges {
  constructor(
    private readonly database: Database,
    private readonly reading: ReadinessReadModel,
  ) {}

  async make(token: Buffer, planId: number, act: ReadinessAct, now = new Date()): Promise<ReadinessView> {
    await this.database.transaction(async (tx) => {
      const [locked] = await tx.query<PlanReaderRow>(lockedPlan, [token, planId]);
      planReader(locked);
      const [row] = await tx.query<ReadinessRow & Record<string, unknown>>(readinessOfPlan, [token, planId, null]);
      const reader = readinessReader(row);
      const { facts } = row!;
      const today = dateIn(facts.hire.timeZone, now.toISOString());
      const event = await act({ reader, facts, today, tx });
      if (event) await recordChange(tx, reader.planId, reader.id, event);
    });
    return this.reading.byPlan(token, planId);
  }
}
