import { Injectable } from '@nestjs/common';
import { passwordProblem } from '@milepost/shared/password';
import type { Actor } from '../access/actor.js';
import { ActivityLog } from '../activity/activity-log.js';
import { Database, type Transaction } from '../database/database.js';
import { BadRequest } from '../http/rule-error.js';
import { Passwords } from './passwords.js';
import { SessionsService } from './sessions.service.js';
import { accountById, type AccountRow, setPassword } from './sessions.sql.js';
import { passwordKey, Throttle } from './throttle.js';

/** Changing a password. */
@Injectable()
export class PasswordService {
  constructor(
    private readonly database: Database,
    private readonly passwords: Passwords,
    private readonly throttle: Throttle,
    private readonly sessions: SessionsService,
    private readonly activity: ActivityLog,
  ) {}

  /** Sets the actor's own password and ends their other sessions. Throws 400 `wrong-password`, `weak-password`, 429 `too-many-attempts`. */
  async change(actor: Actor, current: string, next: string): Promise<void> {
    const key = passwordKey(actor.personId);
    await this.throttle.attempt([key], () => this.requireCurrent(actor.personId, current));
    const hash = await this.hashOfNew(actor.personId, next);
    await this.database.transaction(async (tx) => {
      await this.set(tx, actor.personId, actor.personId, hash);
      await this.sessions.endAll(tx, actor.personId, actor.personId, actor.sessionId);
      await this.throttle.forget(tx, key);
    });
  }

  /** The hash of a person's new password. Throws 400 `weak-password` in `field`. */
  async hashOfNew(personId: number, password: string, field = 'next'): Promise<string> {
    const [account] = await this.account(personId);
    const problem = passwordProblem(password, account?.email ?? '');
    if (problem) throw new BadRequest('weak-password', problem, field);
    return this.passwords.hash(password);
  }

  async set(tx: Transaction, personId: number, actorId: number, hash: string): Promise<void> {
    await tx.query(setPassword, [personId, hash]);
    await this.activity.write(tx, { verb: 'password-set', actorId, subjectId: personId });
  }

  private async requireCurrent(personId: number, password: string): Promise<void> {
    const [account] = await this.account(personId);
    if (!(await this.passwords.matches(account?.passwordHash, password)))
      throw new BadRequest('wrong-password', 'This is not your password.', 'current');
  }

  private account(personId: number): Promise<AccountRow[]> {
    return this.database.read<AccountRow>(accountById, [personId]);
  }
}
