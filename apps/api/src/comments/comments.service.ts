import { Injectable } from '@nestjs/common';
import { mayRemoveComment } from '@milepost/shared/plan-access';
import { Database } from '../database/database.js';
import { insertOnce } from '../database/insert-once.js';
import { statement } from '../database/statement.js';
import { GoalChanges, onTheGoal } from '../goals/goal-changes.js';
import type { GoalChangeView } from '../goals/goal.view.js';
import { NotFound } from '../http/rule-error.js';
import { allow } from '../plans/plan-reader.js';
import { CommentEntity } from './comment.entity.js';

const goalOf = statement('comment-goal', 'select goal_id as "goalId" from comments where id = $1');

/** Comments on goals. */
@Injectable()
export class CommentsService {
  constructor(
    private readonly database: Database,
    private readonly changes: GoalChanges,
  ) {}

  /** Adds a comment; the same request key adds one. */
  add(token: Buffer, goalId: number, text: string, key: string | null): Promise<GoalChangeView> {
    return this.changes.make(token, goalId, async ({ goal, reader, tx }) => {
      allow(reader, reader.rights.comment);
      onTheGoal(goal);
      const row = { planId: reader.planId, goalId, text, writtenBy: reader.id, requestKey: key };
      return (await insertOnce(tx.manager, CommentEntity, row)) ? { verb: 'comment-added' } : null;
    });
  }

  /** Takes one's own comment back; it stays as history. */
  async remove(token: Buffer, id: number): Promise<GoalChangeView> {
    const [found] = await this.database.read<{ goalId: string }>(goalOf, [id]);
    return this.changes.make(token, Number(found?.goalId ?? 0), async ({ reader, tx }) => {
      const comment = await tx.manager.findOneBy(CommentEntity, { planId: reader.planId, id: String(id) });
      if (!comment) throw new NotFound();
      allow(reader, mayRemoveComment(reader.rights, { by: comment.writtenBy }, reader.id));
      if (comment.removedAt) return null;
      const { planId } = reader;
      await tx.manager.update(
        CommentEntity,
        { planId, id: String(id) },
        { removedBy: reader.id, removedAt: () => 'now()' },
      );
      return { verb: 'comment-removed' };
    });
  }
}
