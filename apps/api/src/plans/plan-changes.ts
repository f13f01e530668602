import { Injectable } from '@nestjs/common';
import { dateIn, type IsoDate } from '@milepost/shared/calendar';
import type { Closing, PlanFacts } from '@milepost/shared/plan-facts';
import { Database, type Transaction } from '../database/database.js';
import { statement } from '../database/statement.js';
import { type AskedVersion, requireVersion } from '../http/if-match.js';
import { datesColumns, phasesJson } from './plan-facts.sql.js';
import { PlanReadModel } from './plan.read-model.js';
import { lockedPlan } from './plan.sql.js';
import { planReader, type PlanReader, type PlanReaderRow } from './plan-reader.js';
import { recordChange, type PlanEvent } from './plan-record.js';

/** What a change to a plan's dates, or its end, decides from. The plan is locked. */
export interface PlanScene {
  reader: PlanReader;
  hireId: number;
  dates: Pick<PlanFacts, 'startDate' | 'originalStart' | 'phases' | 'pauses' | 'extensions'>;
  /** Null while the plan is open. */
  closing: Pick<Closing, 'outcome' | 'reason'> | null;
  /** The hire's date. */
  today: IsoDate;
  tx: Transaction;
  /** Throws 428 and 412 `changed-meanwhile`, with the plan as it stands, for whoever saw other dates. */
  requireDates: (asked: AskedVersion) => Promise<void>;
}

/** Checks rights and rules, writes the fact, and says what happened; null when it already stood so. */
export type PlanAct = (scene: PlanScene) => Promise<PlanEvent | null>;

type SceneRow = Pick<PlanScene, 'dates' | 'closing'>['dates'] &
  Pick<PlanScene, 'closing'> & { hireId: string; timeZone: string; datesVersion: number };

/** $1 plan. What it stands on, read under the lock. */
const planScene = statement(
  'plan-scene',
  `select plan.person_id::int8 as "hireId", hire.time_zone as "timeZone", plan.dates_version as "datesVersion", ${datesColumns},
    ${phasesJson} as phases,
    case when plan.closed_at is not null
      then json_build_object('outcome', coalesce(plan.closing, 'ended'), 'reason', coalesce(plan.closing_reason, '')) end as closing
  from plans plan join people hire on hire.id = plan.person_id where plan.id = $1`,
);

/** $1 plan. */
export const raiseDatesVersion = statement(
  'plan-raise-dates-version',
  'update plans set dates_version = dates_version + 1 where id = $1',
);

/** The one shape of every change to a plan's dates: see it (404), may they (403), rule (409), fact, activity, summary. */
@Injectable()
export class PlanChanges {
  constructor(
    private readonly database: Database,
    private readonly plan: PlanReadModel,
  ) {}

  make(token: Buffer, planId: number, act: PlanAct, now = new Date()): Promise<void> {
    return this.database.transaction(async (tx) => {
      const [row] = await tx.query<PlanReaderRow>(lockedPlan, [token, planId]);
      const reader = planReader(row);
      const [scene] = await tx.query<SceneRow & Record<string, unknown>>(planScene, [planId]);
      const { hireId, timeZone, datesVersion, closing, ...dates } = scene!;
      const requireDates = async (asked: AskedVersion) => {
        if (asked === datesVersion) return;
        const { body } = await this.plan.byId(token, planId);
        requireVersion(asked, datesVersion, JSON.parse(body!));
      };
      const today = dateIn(timeZone, now.toISOString());
      const event = await act({ reader, hireId: Number(hireId), dates, closing, today, tx, requireDates });
      if (!event) return;
      await tx.query(raiseDatesVersion, [planId]);
      await recordChange(tx, planId, reader.id, event);
    });
  }
}
