import { Injectable } from '@nestjs/common';
import { refuseBlocker } from '@milepost/shared/goal-rules';
import { mayClearBlocker } from '@milepost/shared/plan-access';
import { Database } from '../database/database.js';
import { statement } from '../database/statement.js';
import { GoalChanges, obey, onTheGoal, type GoalScene } from '../goals/goal-changes.js';
import type { GoalChangeView } from '../goals/goal.view.js';
import { BadRequest, NotFound, RuleError } from '../http/rule-error.js';
import { allow } from '../plans/plan-reader.js';
import { planPerson } from '../plans/plan.sql.js';
import type { BlockerRequest } from './blocker.dto.js';
import { BlockerEntity } from './blocker.entity.js';

const goalOf = statement('blocker-goal', 'select goal_id as "goalId" from blockers where id = $1');

/** What stops goals. One stands open per goal; cleared ones stay as history. */
@Injectable()
export class BlockersService {
  constructor(
    private readonly database: Database,
    private readonly changes: GoalChanges,
  ) {}

  /**
   * Raises a blocker; the same request key raises one. 409 `already-blocked`; 400 `person-unknown` for somebody who does not
   * see the plan.
   */
  raise(
    token: Buffer,
    goalId: number,
    { text, clearableBy = null }: BlockerRequest,
    requestKey: string | null,
  ): Promise<GoalChangeView> {
    return this.changes.make(token, goalId, async ({ goal, whole, reader, tx }) => {
      allow(reader, reader.rights.work);
      onTheGoal(goal);
      const { planId } = reader;
      if (requestKey && (await tx.manager.existsBy(BlockerEntity, { planId, goalId, requestKey }))) return null;
      const standing = goal.blocker;
      if (standing && standing.text === text && standing.clearableBy === clearableBy && standing.by === reader.id)
        return null;
      obey(refuseBlocker(whole));
      if (clearableBy !== null && !(await tx.query(planPerson, [planId, clearableBy])).length)
        throw new BadRequest(
          'person-unknown',
          'Choose somebody who sees this plan, or say it is somebody outside.',
          'clearableBy',
        );
      await tx.manager.insert(BlockerEntity, { planId, goalId, text, raisedBy: reader.id, clearableBy, requestKey });
      return { verb: 'blocker-raised', detail: { text } };
    });
  }

  /** Clears a blocker: whoever it names, the hire, or whoever acts for the hire. */
  clear(token: Buffer, id: number): Promise<GoalChangeView> {
    return this.change(token, id, async ({ reader, tx }, blocker) => {
      if (blocker.clearedAt) return null;
      const cleared = { clearedBy: reader.id, clearedAt: () => 'now()' };
      await tx.manager.update(BlockerEntity, { planId: reader.planId, id: String(id) }, cleared);
      return { verb: 'blocker-cleared', detail: { text: blocker.text } };
    });
  }

  /** Opens a cleared blocker again. 409 `already-blocked` when another stands by now. */
  reopen(token: Buffer, id: number): Promise<GoalChangeView> {
    return this.change(token, id, async ({ goal, reader, tx }, blocker) => {
      if (!blocker.clearedAt) return null;
      if (goal.blocker) throw new RuleError('already-blocked', 'Another blocker stands on this goal by now.');
      const open = { clearedBy: null, clearedAt: null };
      await tx.manager.update(BlockerEntity, { planId: reader.planId, id: String(id) }, open);
      return { verb: 'blocker-reopened', detail: { text: blocker.text } };
    });
  }

  private async change(
    token: Buffer,
    id: number,
    act: (scene: GoalScene, blocker: BlockerEntity) => ReturnType<Parameters<GoalChanges['make']>[2]>,
  ): Promise<GoalChangeView> {
    const [found] = await this.database.read<{ goalId: string }>(goalOf, [id]);
    return this.changes.make(token, Number(found?.goalId ?? 0), async (scene) => {
      const { reader, tx } = scene;
      const blocker = await tx.manager.findOneBy(BlockerEntity, { planId: reader.planId, id: String(id) });
      if (!blocker) throw new NotFound();
      allow(reader, mayClearBlocker(reader.rights, blocker, reader.id));
      return act(scene, blocker);
    });
  }
}
