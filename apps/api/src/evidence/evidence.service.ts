import { Injectable } from '@nestjs/common';
import { refuseEvidenceRemoval, refuseWaived } from '@milepost/shared/goal-rules';
import { mayRemoveEvidence } from '@milepost/shared/plan-access';
import { Database } from '../database/database.js';
import { insertOnce } from '../database/insert-once.js';
import { statement } from '../database/statement.js';
import { GoalChanges, obey, onTheGoal } from '../goals/goal-changes.js';
import type { GoalChangeView } from '../goals/goal.view.js';
import { NotFound } from '../http/rule-error.js';
import { allow } from '../plans/plan-reader.js';
import { checkEvidence } from './check-evidence.js';
import type { EvidenceRequest } from './evidence.dto.js';
import { EvidenceEntity } from './evidence.entity.js';

const goalOf = statement('evidence-goal', 'select goal_id as "goalId" from evidence where id = $1');

/** Links and notes on goals. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly database: Database,
    private readonly changes: GoalChanges,
  ) {}

  /** Attaches a link or note; the same request key attaches once. 400 where kind, url and text do not fit together. */
  add(token: Buffer, goalId: number, request: EvidenceRequest, key: string | null): Promise<GoalChangeView> {
    const { kind, url, text } = request;
    checkEvidence(request);
    return this.changes.make(token, goalId, async ({ goal, whole, reader, tx }) => {
      allow(reader, reader.rights.work);
      onTheGoal(goal);
      obey(refuseWaived(whole));
      const row = { planId: reader.planId, goalId, kind, url: url ?? null, text, addedBy: reader.id, requestKey: key };
      return (await insertOnce(tx.manager, EvidenceEntity, row)) ? { verb: 'evidence-added', detail: { kind } } : null;
    });
  }

  /** Takes evidence away; it stays as history. 409 while a signature rests on it. */
  async remove(token: Buffer, id: number): Promise<GoalChangeView> {
    const [found] = await this.database.read<{ goalId: string }>(goalOf, [id]);
    return this.changes.make(token, Number(found?.goalId ?? 0), async ({ whole, reader, tx }) => {
      const evidence = await tx.manager.findOneBy(EvidenceEntity, { planId: reader.planId, id: String(id) });
      if (!evidence) throw new NotFound();
      allow(reader, mayRemoveEvidence(reader.rights, { by: evidence.addedBy }, reader.id));
      if (evidence.removedAt) return null;
      obey(refuseEvidenceRemoval(whole));
      const { planId } = reader;
      await tx.manager.update(
        EvidenceEntity,
        { planId, id: String(id) },
        { removedBy: reader.id, removedAt: () => 'now()' },
      );
      return { verb: 'evidence-removed', detail: { kind: evidence.kind } };
    });
  }
}
