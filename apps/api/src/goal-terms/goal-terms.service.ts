import { Injectable } from '@nestjs/common';
import { refusePlannedDay, type Refusal } from '@milepost/shared/goal-rules';
import { refuseDrop, refuseRestore } from '@milepost/shared/goal-removal';
import {
  changedTerms,
  refuseAddition,
  refuseMove,
  refuseReword,
  refuseTarget,
  termsOf,
} from '@milepost/shared/goal-terms';
import { goalTrees, type Goal, type GoalTerms } from '@milepost/shared/plan-facts';
import { schedule, type ScheduleInput } from '@milepost/shared/schedule';
import type { Transaction } from '../database/database.js';
import { obey, onTheGoal } from '../goals/goal-changes.js';
import { type AskedVersion, requireVersion } from '../http/if-match.js';
import { BadRequest, RuleError } from '../http/rule-error.js';
import type { PlanReply } from '../plans/plan.read-model.js';
import { goalFamily } from '../plans/plan.sql.js';
import { firstTerms } from './first-terms.js';
import type { GoalAdditionRequest, GoalPhaseRequest, GoalTermsRequest } from './goal-terms.dto.js';
import {
  addedBefore,
  addGoal,
  dropGoal,
  droppedGoal,
  moveGoal,
  moveParts,
  planMilestones,
  restoreGoal,
  setTerms,
} from './goal-terms.sql.js';
import { TermsChanges } from './terms-changes.js';

type PlanMilestones = Required<ScheduleInput> & { today: string; goals: number };

/** What one hire's plan asks: goals are added, reworded, moved, dropped and brought back. Each verb may be repeated without harm. */
@Injectable()
export class GoalTermsService {
  constructor(private readonly changes: TermsChanges) {}

  /**
   * Adds a goal at the end of its phase, or a part to a group or choice; the same request key adds one. 400 for a target that
   * is none, `phase-unknown`, `goal-unknown`; 409 `phase-past`, `no-parts`, `phase-of-goal`, `goal-done`, `goal-signed`,
   * `sign-off-asked`, `goal-waived`, `on-the-goal`, `option-is-free`, `plan-full`.
   */
  add(token: Buffer, planId: number, request: GoalAdditionRequest, requestKey: string | null): Promise<PlanReply> {
    const { reason, parentId = null, kind, phase, text, min = null, max = null, unit = null } = request;
    const { optional = false, asksEvidence = false, asksSignOff = false } = request;
    const goal = { kind, phase, text, min, max, unit, optional, asksEvidence, asksSignOff };
    return this.changes.onPlan(token, planId, async ({ reader, tx }) => {
      if (requestKey && (await tx.query(addedBefore, [planId, requestKey])).length) return null;
      badRequest(refuseTarget(kind, goal));
      const whole = parentId === null ? null : await wholeGoal(tx, planId, parentId);
      const plan = await milestonesOf(tx, planId);
      if (!plan.phases.some(({ key }) => key === phase)) throw unknownPhase();
      obey(refuseAddition(goal, whole, plan));
      const values = [planId, parentId, JSON.stringify(goal), reader.id, reason, requestKey];
      const [added] = await tx.query<{ id: string }>(addGoal, values);
      return { verb: 'goal-added', goalId: Number(added!.id), detail: { text, phase, reason } };
    });
  }

  /**
   * Changes what a goal asks; the terms first given are kept. 428 and 412 with the current plan; 409 `goal-signed`,
   * `sign-off-asked`, `goal-waived`, `not-a-count`, `min-missing`, `max-below-min`, `name-theirs`, `on-the-goal`, `option-is-free`, `last-part`.
   */
  reword(
    token: Buffer,
    goalId: number,
    asked: AskedVersion,
    { reason, ...wanted }: GoalTermsRequest,
  ): Promise<PlanReply> {
    return this.changes.onGoal(token, goalId, async ({ goal, whole, reader, tx, view }) => {
      const to = changedTerms(goal, wanted);
      if (asked !== null && !Object.keys(to).length) return null;
      if (asked !== goal.version) requireVersion(asked, goal.version, await view());
      obey(refuseReword(goal, whole, wanted));
      const terms = { ...termsOf(goal), ...to };
      await tx.query(setTerms, [reader.planId, goalId, JSON.stringify(terms), given(goal, terms), reader.id, reason]);
      return { verb: 'goal-reworded', detail: { from: same(termsOf(goal), to), to, reason } };
    });
  }

  /**
   * Moves a whole goal with its parts to another milestone; a planned day that lies outside goes. 400 `phase-unknown`; 409
   * `phase-past`, `goal-done`, `goal-waived`, `on-the-goal`.
   */
  move(token: Buffer, goalId: number, { phase, reason }: GoalPhaseRequest): Promise<PlanReply> {
    return this.changes.onGoal(token, goalId, async ({ goal, whole, reader, tx }) => {
      onTheGoal(goal);
      if (goal.phase === phase) return null;
      const plan = await milestonesOf(tx, reader.planId);
      if (!plan.phases.some(({ key }) => key === phase)) throw unknownPhase();
      obey(refuseMove(whole, phase, plan));
      const due = plan.dated.find(({ key }) => key === phase)?.due ?? null;
      const outside = goal.plannedOn !== null && refusePlannedDay(goal.plannedOn, plan.startDate, due) !== null;
      const first = given(goal, { ...termsOf(goal), phase });
      await tx.query(moveGoal, [reader.planId, goalId, phase, first, reader.id, reason, outside]);
      await tx.query(moveParts, [reader.planId, goalId, phase]);
      const cleared = outside ? { noLongerOn: goal.plannedOn } : {};
      return { verb: 'goal-moved', detail: { from: goal.phase, to: phase, reason, ...cleared } };
    });
  }

  /** Takes a goal or a part off the plan; nothing of it is lost. 409 `goal-signed`, `goal-done`, `sign-off-asked`, `last-part`, `always-open`. */
  drop(token: Buffer, goalId: number, reason: string): Promise<PlanReply> {
    return this.changes.onGoal(
      token,
      goalId,
      async ({ goal, whole, reader, tx }) => {
        obey(refuseDrop(goal, whole));
        await tx.query(dropGoal, [reader.planId, goalId, reader.id, reason]);
        return { verb: 'goal-dropped', detail: { text: goal.text, reason } };
      },
      async () => null,
    );
  }

  /** Brings a dropped goal back with the parts that went with it. 409 `goal-dropped` for a part of one, `goal-signed`, `sign-off-asked`. */
  restore(token: Buffer, goalId: number): Promise<PlanReply> {
    return this.changes.onGoal(
      token,
      goalId,
      async () => null,
      async ({ whole, reader, tx }) => {
        const [gone] = await tx.query<{ parentId: string | null; text: string }>(droppedGoal, [reader.planId, goalId]);
        if (gone!.parentId !== null) {
          if (!whole) throw new RuleError('goal-dropped', 'The whole goal was dropped. Bring that back first.');
          obey(refuseRestore(whole));
        }
        await tx.query(restoreGoal, [reader.planId, goalId]);
        return { verb: 'goal-restored', detail: { text: gone!.text } };
      },
    );
  }
}

async function milestonesOf(tx: Transaction, planId: number) {
  const [plan] = await tx.query<PlanMilestones>(planMilestones, [planId]);
  return { ...plan!, dated: schedule(plan!, plan!.today) };
}

async function wholeGoal(tx: Transaction, planId: number, goalId: number) {
  const [family] = await tx.query<{ goals: Goal[] }>(goalFamily, [planId, goalId]);
  const [whole] = goalTrees(family!.goals);
  if (whole?.id === goalId) return whole;
  throw new BadRequest('goal-unknown', 'Choose a goal of this plan.', 'parentId');
}

const unknownPhase = () => new BadRequest('phase-unknown', 'This plan has no such milestone.', 'phase');

function badRequest(refusal: Refusal | null): void {
  if (refusal) throw new BadRequest(refusal.code, refusal.detail, refusal.field);
}

/** The first terms as they are stored. */
function given(goal: Goal, terms: GoalTerms): string | null {
  const first = firstTerms(goal, terms);
  return first && JSON.stringify(first);
}

/** The same fields as in `like`, as they stand in `terms`. */
const same = (terms: GoalTerms, like: Partial<GoalTerms>): Partial<GoalTerms> =>
  Object.fromEntries(Object.entries(terms).filter(([name]) => name in like));
