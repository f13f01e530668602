import { Injectable } from '@nestjs/common';
import { CheckInChanges } from '../check-ins/check-in-changes.js';
import { type AskedVersion, requireVersion } from '../http/if-match.js';
import { NotFound } from '../http/rule-error.js';
import { apartReason, writeReason } from './apart-reason.sql.js';

/** Why hire and manager rate a goal differently, in words that both stand by. */
@Injectable()
export class ApartReasonsService {
  constructor(private readonly changes: CheckInChanges) {}

  /** Writes the reason, or takes it back where it is empty. 412 with the check-in where another one stands by now. */
  write(token: Buffer, id: number, goalId: number, asked: AskedVersion, reason: string): Promise<string> {
    return this.changes.make(token, id, async ({ reader, allow, view, tx }) => {
      allow('converse');
      const [goal] = await tx.query<{ reason: string; version: number }>(apartReason, [reader.planId, id, goalId]);
      if (!goal) throw new NotFound();
      if (goal.reason === reason) return null;
      // what was taken back stands for nothing
      const version = goal.reason ? goal.version : 0;
      if (asked !== null && asked !== version) requireVersion(asked, version, await view());
      await tx.query(writeReason, [reader.planId, id, goalId, reason, reader.id]);
      return 'quiet';
    });
  }
}
