import { Injectable } from '@nestjs/common';
import type { ActivityVerb } from '@milepost/shared/activity';
import type { Transaction } from '../database/database.js';
import { statement } from '../database/statement.js';
import { changesDirectory, directoryHint } from '../live/hint.sql.js';

/** One thing that happened. `detail` never holds a password, a token or a link. */
export interface ActivityEntry {
  verb: ActivityVerb;
  /** Who did it; null where nobody was signed in. */
  actorId: number | null;
  planId?: number;
  goalId?: number;
  /** The person it was done to. */
  subjectId?: number;
  detail?: Record<string, unknown>;
}

const write = statement(
  'activity-write',
  'insert into activity (verb, actor_id, plan_id, goal_id, subject_id, detail) values ($1, $2, $3, $4, $5, $6)',
);

/** The append-only record of what happened. */
@Injectable()
export class ActivityLog {
  /** Writes the entry in the transaction of the change it tells of; open pages get a hint where it is about people or teams. */
  async write(tx: Transaction, { verb, actorId, planId, goalId, subjectId, detail }: ActivityEntry): Promise<void> {
    await tx.query(write, [verb, actorId, planId, goalId, subjectId, detail ?? {}]);
    if (changesDirectory(verb)) await tx.query(directoryHint);
  }
}
