import { Injectable } from '@nestjs/common';
import { goalTrees, type Goal, type GoalTree } from '@milepost/shared/plan-facts';
import type { ScheduleInput } from '@milepost/shared/schedule';
import { Database, type Transaction } from '../database/database.js';
import { RuleError } from '../http/rule-error.js';
import { allow, planReader, type PlanReader, type PlanReaderRow } from '../plans/plan-reader.js';
import { PlanReadModel, type PlanReply } from '../plans/plan.read-model.js';
import { recordChange, type PlanEvent } from '../plans/plan-record.js';
import { goalFamily, lockedGoalPlan, lockedPlan } from '../plans/plan.sql.js';

/** What a change decides from while its plan is locked: the goal named, the whole one it belongs to, and who asks. */
export interface TermsScene {
  goal: Goal;
  whole: GoalTree;
  dates: Required<ScheduleInput>;
  reader: PlanReader;
  tx: Transaction;
  /** The plan as its reader sees it before this change. */
  view: () => Promise<unknown>;
}

/** The same for a goal that was dropped; `whole` is null where the whole goal is gone. */
export type DroppedScene = Pick<TermsScene, 'reader' | 'tx'> & { whole: GoalTree | null };

type Act<Scene> = (scene: Scene) => Promise<PlanEvent | null>;
type Family = Required<ScheduleInput> & { hireId: string; goals: Goal[] };

/** For every verb but dropping and bringing back. */
const refuseDropped = (): never => {
  throw new RuleError('goal-dropped', 'This goal was dropped from the plan.');
};

/**
 * The one shape of every change to what a plan asks: see it (404), act for its hire (403), rule (409), fact, activity,
 * summary; the answer is the fresh plan.
 */
@Injectable()
export class TermsChanges {
  constructor(
    private readonly database: Database,
    private readonly plans: PlanReadModel,
  ) {}

  /** Changes a goal or a part of one; `ifDropped` decides about one that was dropped. */
  onGoal(
    token: Buffer,
    goalId: number,
    act: Act<TermsScene>,
    ifDropped: Act<DroppedScene> = refuseDropped,
  ): Promise<PlanReply> {
    return this.reply(token, async (tx) => {
      const [row] = await tx.query<PlanReaderRow>(lockedGoalPlan, [token, goalId]);
      const reader = whoAdjusts(row);
      const [family] = await tx.query<Family>(goalFamily, [reader.planId, goalId]);
      const { goals, hireId: _, ...dates } = family!;
      const whole = goalTrees(goals)[0] ?? null;
      const goal = goals.find(({ id }) => id === goalId);
      const view = async () => JSON.parse((await this.plans.byId(token, reader.planId)).body ?? 'null') as unknown;
      const event =
        goal && whole ? await act({ goal, whole, dates, reader, tx, view }) : await ifDropped({ whole, reader, tx });
      if (event) await recordChange(tx, reader.planId, reader.id, { goalId, ...event });
      return reader.planId;
    });
  }

  /** Changes a plan as a whole. */
  onPlan(token: Buffer, planId: number, act: Act<Pick<TermsScene, 'reader' | 'tx'>>): Promise<PlanReply> {
    return this.reply(token, async (tx) => {
      const [row] = await tx.query<PlanReaderRow>(lockedPlan, [token, planId]);
      const reader = whoAdjusts(row);
      const event = await act({ reader, tx });
      if (event) await recordChange(tx, planId, reader.id, event);
      return planId;
    });
  }

  private async reply(token: Buffer, work: (tx: Transaction) => Promise<number>): Promise<PlanReply> {
    const planId = await this.database.transaction(work);
    return this.plans.byId(token, planId);
  }
}

function whoAdjusts(row: PlanReaderRow | undefined): PlanReader {
  const reader = planReader(row);
  allow(reader, reader.rights.adjust);
  return reader;
}
