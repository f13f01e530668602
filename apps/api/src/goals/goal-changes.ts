import { Injectable } from '@nestjs/common';
import { goalTrees, type Goal, type GoalTree } from '@milepost/shared/plan-facts';
import type { Refusal } from '@milepost/shared/goal-rules';
import type { ScheduleInput } from '@milepost/shared/schedule';
import { Database, type Transaction } from '../database/database.js';
import { SignedOut } from '../access/signed-out.js';
import { Forbidden, NotFound, RuleError } from '../http/rule-error.js';
import { goalFamily, lockedGoalPlan, lockedPlan, planGoals, plansOfGoals } from '../plans/plan.sql.js';
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
      return change(tx, planReader(row), goalId, act);
    });
  }

  /**
   * The same act on several goals: on all of them, in the order given, or on none. Their plans are locked in the order of
   * their ids, so that two such changes never wait for each other. 404 where one goal is not there for the reader; else 403
   * or 409 `code`, with every goal that was refused by its place in the request: `goalIds.2`.
   */
  makeAll(token: Buffer, goalIds: readonly number[], act: GoalAct, code: string): Promise<GoalChangeView[]> {
    return this.database.transaction(async (tx) => {
      const readers = await lockPlans(tx, token, goalIds);
      const changes: GoalChangeView[] = [];
      const refused: [field: string, why: RuleError][] = [];
      for (const [at, goalId] of goalIds.entries())
        try {
          changes.push(await change(tx, readers.get(goalId)!, goalId, act));
        } catch (error) {
          if (!(error instanceof RuleError)) throw error;
          refused.push([`goalIds.${at}`, error]);
        }
      if (refused.length) throw refusalOf(refused, goalIds.length, code);
      return changes;
    });
  }
}

async function change(tx: Transaction, reader: PlanReader, goalId: number, act: GoalAct): Promise<GoalChangeView> {
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
}

/** Locks the goals' plans and says who asks, goal by goal. Throws 401, and 404 where one is not the reader's to see. */
async function lockPlans(tx: Transaction, token: Buffer, goalIds: readonly number[]): Promise<Map<number, PlanReader>> {
  const found = await tx.query<{ goalId: string | null; planId: string }>(plansOfGoals, [token, goalIds]);
  if (!found.length) throw new SignedOut();
  const readers = new Map<string, PlanReader>();
  for (const { planId } of found)
    if (!readers.has(planId))
      readers.set(planId, planReader((await tx.query<PlanReaderRow>(lockedPlan, [token, planId]))[0]));
  if (found.length < goalIds.length) throw new NotFound();
  return new Map(found.map(({ goalId, planId }) => [Number(goalId), readers.get(planId)!]));
}

function refusalOf(refused: [field: string, why: RuleError][], asked: number, code: string): RuleError {
  const errors = refused.map(([field, why]) => ({ field, code: why.code, detail: why.detail }));
  const some = `${refused.length} of these ${asked} goals cannot be changed so; none of them was.`;
  return refused.some(([, why]) => why instanceof Forbidden)
    ? new Forbidden(some, errors)
    : new RuleError(code, some, { errors });
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
