import { Injectable } from '@nestjs/common';
import { refuseWaiver } from '@milepost/shared/goal-removal';
import { statement } from '../database/statement.js';
import { TermsChanges } from '../goal-terms/terms-changes.js';
import { obey } from '../goals/goal-changes.js';
import type { PlanReply } from '../plans/plan.read-model.js';

/** $1 plan, $2 goal, $3 who, $4 reason. */
const waive = statement(
  'waiver-add',
  `insert into waivers (plan_id, goal_id, waived_by, reason) values ($1, $2, $3, $4)
  on conflict (plan_id, goal_id) where undone_at is null do nothing`,
);

/** $1 plan, $2 goal, $3 who. */
const undo = statement(
  'waiver-undo',
  'update waivers set undone_by = $3, undone_at = now() where plan_id = $1 and goal_id = $2 and undone_at is null',
);

/** What nobody asks of a hire any more. A waived goal leaves every sum, with its waits and blockers; they stand again once the waiver goes. */
@Injectable()
export class WaiversService {
  constructor(private readonly changes: TermsChanges) {}

  /** Waives a goal or a part of a group. 409 `goal-done`, `goal-signed`, `sign-off-asked`, `last-part`, `option-is-free`, `optional-already`. */
  waive(token: Buffer, goalId: number, reason: string): Promise<PlanReply> {
    return this.changes.onGoal(token, goalId, async ({ goal, whole, reader, tx }) => {
      if (goal.waiver) return null;
      obey(refuseWaiver(goal, whole));
      await tx.query(waive, [reader.planId, goalId, reader.id, reason]);
      return { verb: 'goal-waived', detail: { reason } };
    });
  }

  /** Asks for it again, also for what lay before a late start. */
  undo(token: Buffer, goalId: number): Promise<PlanReply> {
    return this.changes.onGoal(token, goalId, async ({ goal, reader, tx }) => {
      if (!goal.waiver) return null;
      await tx.query(undo, [reader.planId, goalId, reader.id]);
      return { verb: 'goal-waiver-undone' };
    });
  }
}
