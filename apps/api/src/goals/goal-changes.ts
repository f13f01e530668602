import { Injectable } from '@nestjs/common';
import { goalTrees, type Goal, type GoalTree } from '@milepost/shared/plan-facts';
import type { Refusal } from '@milepost/shared/goal-rules';
import type { ScheduleInput } from '@milepost/shared/schedule';
import { Database, type Transaction } from '../database/database.js';
import { RuleError } from '../http/rule-error.js';
import { goalFamily, lockedGoalPlan, planGoals } from '../plans/plan.sql.js';
import { planReader, type PlanReader, type PlanReaderRow } from '../plans/plan-reader.js';
import { recordChange, type FreshGoals, type PlanEvent } from '../plans/plan-record.js';
import { goalChange, type GoalChangeView } from './goal.view.js';

/** What a plan's milestones follow from. */
export type PlanDates = Required<ScheduleInput>;

/** What a change decides from: the goal named, the top-level goal it belongs to, and who asks. The plan is locked. */
export interface GoalScene {
  goal: Goal;
  whole: GoalTree;
  reader: PlanReader;
  hireId: number;
  dates: PlanDates;
  tx: Transaction;
}

type Family = PlanDates & { hireId: string; goals: Goal[] };

/** Checks rights and rules, writes the fact, and says what happened; null when it already stood so. */
export type GoalAct = (scene: GoalScene) => Promise<PlanEvent | null>;

/** The one shape of every change to a goal: see it (404), may they (403), rule (409), fact, activity, summary, fresh view. */
@Injectable()
export class GoalChanges {
  constructor(private readonly database: Database) {}

  make(token: Buffer, goalId: number, act: GoalAct): Promise<GoalChangeView> {
    return this.database.transaction(async (tx) => {
      const [row] = await tx.query<PlanReaderRow>(lockedGoalPlan, [token, goalId]);
      const reader = planReader(row);
      const [family] = await tx.query<Family>(goalFamily, [reader.planId, goalId]);
      const { goals, hireId, ...dates } = family!;
      const [whole] = goalTrees(goals);
      const goal = goals.find(({ id }) => id === goalId);
      if (!goal || !whole) throw new RuleError('goal-dropped', 'This goal was dropped from the plan.');
      const event = await act({ dates, goal, whole, reader, hireId: Number(hireId), tx });
      const fresh = event
        ? await recordChange(tx, reader.planId, reader.id, { goalId, ...event })
        : (await tx.query<FreshGoals>(planGoals, [reader.planId]))[0]!;
      return goalChange(reader.planId, whole.id, fresh);
    });
  }
}

/** Throws 409 with the rule's code where a rule refuses. */
export function obey(refusal: Refusal | null): void {
  if (refusal) throw new RuleError(refusal.code, refusal.detail, { field: refusal.field });
}

/** Evidence, comments, sign-offs, blockers and planned days belong to the whole goal. 409 `on-the-goal` for a part of one. */
export function onTheGoal(goal: Goal): void {
  if (goal.parentId !== null)
    throw new RuleError('on-the-goal', 'This belongs to the whole goal, not to a part of it.');
}
