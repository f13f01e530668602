import { Injectable } from '@nestjs/common';
import { passwordProblem } from '@milepost/shared/password';
import { hashOf, isToken, newToken } from '../access/session-token.js';
import { ActivityLog } from '../activity/activity-log.js';
import { Database, type Transaction } from '../database/database.js';
import { lock } from '../database/lock.sql.js';
import { BadRequest, NotFound, RuleError } from '../http/rule-error.js';
import type { Client } from '../sessions/client.js';
import { Passwords } from '../sessions/passwords.js';
import { type StartedSession, SessionsService } from '../sessions/sessions.service.js';
import { anybody } from '../sessions/sessions.sql.js';
import { addressKey, Throttle } from '../sessions/throttle.js';
import type { SetupRequest } from './setup.dto.js';
import * as sql from './setup.sql.js';
import type { SetupView } from './setup.view.js';

/** How the first person comes into an empty installation: by a link that Milepost prints when it starts, and that works once. */
@Injectable()
export class SetupService {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionsService,
    private readonly passwords: Passwords,
    private readonly throttle: Throttle,
    private readonly activity: ActivityLog,
  ) {}

  /** Makes a link and ends those of earlier starts. Gives its path; null where somebody is here already. */
  async makeLink(): Promise<string | null> {
    const token = newToken();
    return this.database.transaction(async (tx) => {
      await tx.query(lock, ['setup']);
      if ((await tx.query(anybody)).length > 0) return null;
      await tx.query(sql.endEarlierSetupLinks);
      await tx.query(sql.createSetupLink, [hashOf(token)]);
      return `/setup/${token}`;
    });
  }

  /** Whether this link is good. Throws 404, 410 `setup-done`, `setup-expired`. */
  async read(token: string): Promise<SetupView> {
    if (!isToken(token)) throw new NotFound();
    return this.database.transaction((tx) => this.find(tx, token));
  }

  /**
   * Makes the first admin and signs them in; every setup link ends. Throws what `read` throws, 400 `weak-password`, 429
   * `too-many-attempts`; of two at once the second finds it done.
   */
  async addAdmin(token: string, request: SetupRequest, client: Client): Promise<StartedSession> {
    return this.throttle.attempt([addressKey(client.address)], async () => {
      await this.read(token);
      const { name, email, timeZone = 'UTC', password } = request;
      const problem = passwordProblem(password, email);
      if (problem) throw new BadRequest('weak-password', problem, 'password');
      const hash = await this.passwords.hash(password);
      return this.database.transaction(async (tx) => {
        await tx.query(lock, ['setup']);
        await this.find(tx, token);
        await tx.query(sql.takeSetupLinks, [hashOf(token)]);
        const [added] = await tx.query<{ id: string }>(sql.addFirstAdmin, [name, email, timeZone, hash]);
        const id = Number(added!.id);
        await this.activity.write(tx, { verb: 'person-added', actorId: id, subjectId: id });
        return this.sessions.start(tx, id, hash, client);
      });
    });
  }

  private async find(tx: Transaction, token: string): Promise<SetupView> {
    const [link] = await tx.query<sql.SetupLinkRow & Record<string, unknown>>(sql.findSetupLink, [hashOf(token)]);
    if (!link) throw new NotFound();
    if (link.used || link.somebodyIsHere)
      throw new RuleError('setup-done', 'Milepost is set up already. Sign in, or ask an admin for an invitation.', {
        status: 410,
      });
    if (link.expired)
      throw new RuleError('setup-expired', 'This link is no longer good. Start Milepost again for a new link.', {
        status: 410,
      });
    return { expiresAt: link.expiresAt.toISOString() };
  }
}
