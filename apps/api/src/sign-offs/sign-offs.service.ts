import { Injectable } from '@nestjs/common';
import { awaitsSignOff, isSigned } from '@milepost/shared/completion';
import { refuseAnswer, refuseAsking } from '@milepost/shared/goal-rules';
import { mayUndoSignOff } from '@milepost/shared/plan-access';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { insertOnce } from '../database/insert-once.js';
import { GoalChanges, obey, onTheGoal, type GoalAct, type GoalScene } from '../goals/goal-changes.js';
import type { GoalChangeView } from '../goals/goal.view.js';
import { allow } from '../plans/plan-reader.js';
import { SignOffEntity } from './sign-off.entity.js';

/** Asking for a confirmation, and answering. The plan is locked meanwhile: of two answers the second is told who was first. */
@Injectable()
export class SignOffsService {
  constructor(private readonly changes: GoalChanges) {}

  /** Asks for a sign-off. 409 `work-unfinished`, `evidence-missing`, `no-sign-off-asked`, `goal-signed`. */
  ask(token: Buffer, goalId: number): Promise<GoalChangeView> {
    return this.changes.make(token, goalId, async ({ goal, whole, reader, tx }) => {
      allow(reader, reader.rights.work);
      onTheGoal(goal);
      if (awaitsSignOff(goal)) return null;
      obey(refuseAsking(whole));
      await insertOnce(tx.manager, SignOffEntity, { planId: reader.planId, goalId, askedBy: reader.id });
      return { verb: 'sign-off-asked' };
    });
  }

  /** Takes the request back. 409 once it is answered. */
  withdraw(token: Buffer, goalId: number): Promise<GoalChangeView> {
    return this.changes.make(token, goalId, async (scene) => {
      const { goal, reader } = scene;
      allow(reader, reader.rights.work);
      onTheGoal(goal);
      if (!goal.signOff || goal.signOff.outcome === 'withdrawn' || goal.signOff.outcome === 'undone') return null;
      obey(refuseAnswer(goal));
      await answer(scene, { outcome: 'withdrawn' });
      return { verb: 'sign-off-withdrawn' };
    });
  }

  /** Signs. 403 on one's own plan; 409 `already-returned`, `already-signed` (by somebody else), `nothing-asked`. */
  sign(token: Buffer, goalId: number): Promise<GoalChangeView> {
    return this.changes.make(token, goalId, signing);
  }

  /** Signs all of these or none. 409 `not-all-waiting` and 403 name each goal that stood in the way. */
  signAll(token: Buffer, goalIds: readonly number[]): Promise<GoalChangeView[]> {
    return this.changes.makeAll(token, goalIds, signing, 'not-all-waiting');
  }

  /** Returns a goal with what is missing. 403 on one's own plan; 409 as for signing. */
  giveBack(token: Buffer, goalId: number, reason: string): Promise<GoalChangeView> {
    return this.changes.make(token, goalId, async (scene) => {
      const { goal, reader } = scene;
      allow(reader, reader.rights.signOff);
      onTheGoal(goal);
      const { signOff } = goal;
      if (signOff?.outcome === 'returned' && signOff.by === reader.id && signOff.reason === reason) return null;
      obey(refuseAnswer(goal));
      await answer(scene, { outcome: 'returned', reason });
      return { verb: 'returned', detail: { reason } };
    });
  }

  /** Opens a signed goal again; the signer's alone to do. 403 for others. */
  undo(token: Buffer, goalId: number): Promise<GoalChangeView> {
    return this.changes.make(token, goalId, async ({ goal, reader, tx }) => {
      onTheGoal(goal);
      allow(reader, mayUndoSignOff(reader.rights, goal, reader.id) || (!isSigned(goal) && reader.rights.signOff));
      if (!isSigned(goal)) return null;
      const undone = { outcome: 'undone', undoneBy: reader.id, undoneAt: () => 'now()' } as const;
      await tx.manager.update(SignOffEntity, { planId: reader.planId, id: String(goal.signOff!.id) }, undone);
      return { verb: 'sign-off-undone' };
    });
  }
}

const signing: GoalAct = async (scene) => {
  const { goal, reader } = scene;
  allow(reader, reader.rights.signOff);
  onTheGoal(goal);
  if (isSigned(goal) && goal.signOff!.by === reader.id) return null;
  obey(refuseAnswer(goal));
  await answer(scene, { outcome: 'signed' });
  return { verb: 'signed-off' };
};

async function answer(
  { goal, reader, tx }: GoalScene,
  outcome: Pick<QueryDeepPartialEntity<SignOffEntity>, 'outcome' | 'reason'>,
): Promise<void> {
  const given = { ...outcome, decidedBy: reader.id, decidedAt: () => 'now()' };
  await tx.manager.update(SignOffEntity, { planId: reader.planId, id: String(goal.signOff!.id) }, given);
}
