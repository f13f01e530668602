import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { hashOf, newToken } from '../access/session-token.js';
import { ActivityLog } from '../activity/activity-log.js';
import { Database, type Transaction } from '../database/database.js';
import { NotFound, RuleError } from '../http/rule-error.js';
import type { Client } from './client.js';
import { deviceOf } from './device.js';
import { Passwords } from './passwords.js';
import { type SessionRow, type SessionView, sessionView } from './session.view.js';
import {
  accountByEmail,
  type AccountRow,
  anybody,
  endOtherSessions,
  endSession,
  endSessionByToken,
  ownSession,
  standingSessions,
  startSession,
} from './sessions.sql.js';
import { accountKey, addressKey, Throttle } from './throttle.js';

/** A session that just began, with the token that only its browser will know. */
export interface StartedSession {
  token: string;
  view: SessionView;
}

/** Signing in and out, here and elsewhere. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly database: Database,
    private readonly passwords: Passwords,
    private readonly throttle: Throttle,
    private readonly activity: ActivityLog,
  ) {}

  /**
   * Starts a session and ends the one of `before`. Throws 401 `wrong-sign-in` whatever was wrong, or `nobody-here` where
   * nobody could sign in; 429 `too-many-attempts` or `busy`.
   */
  async signIn(email: string, password: string, client: Client, before: Buffer | null): Promise<StartedSession> {
    const account = accountKey(email);
    return this.throttle.attempt([account, addressKey(client.address)], async () => {
      const [found] = await this.database.read<AccountRow>(accountByEmail, [email]);
      if (!(await this.passwords.matches(found?.passwordHash, password))) throw await this.refusal();
      return this.database.transaction(async (tx) => {
        const started = await this.start(tx, Number(found!.id), found!.passwordHash!, client);
        if (before) await tx.query(endSessionByToken, [before]);
        await this.throttle.forget(tx, account);
        return started;
      });
    });
  }

  /** Starts a session for whoever has this password hash. Throws 401 `wrong-sign-in` when that changed meanwhile. */
  async start(tx: Transaction, personId: number, passwordHash: string, client: Client): Promise<StartedSession> {
    const token = newToken();
    const values = [personId, passwordHash, hashOf(token), client.agent, client.address];
    const [row] = await tx.query<SessionRow>(startSession, values);
    if (!row) throw new WrongSignIn();
    const detail = { device: deviceOf(client.agent) };
    await this.activity.write(tx, { verb: 'signed-in', actorId: personId, subjectId: personId, detail });
    return { token, view: sessionView(row, Number(row.id)) };
  }

  async list(actor: Actor): Promise<SessionView[]> {
    const rows = await this.database.read<SessionRow>(standingSessions, [actor.personId]);
    return rows.map((row) => sessionView(row, actor.sessionId));
  }

  /** Ends the session of this token; nothing happens when there is none. */
  async signOut(tokenHash: Buffer): Promise<void> {
    await this.database.transaction(async (tx) => {
      const [ended] = await tx.query<{ personId: string }>(endSessionByToken, [tokenHash]);
      if (ended) await this.noteEnd(tx, Number(ended.personId), Number(ended.personId), 1);
    });
  }

  /** Ends one of the actor's own sessions. Throws 404 for anyone else's. */
  async end(actor: Actor, sessionId: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      const ended = await tx.query(endSession, [sessionId, actor.personId]);
      if (ended.length > 0) return this.noteEnd(tx, actor.personId, actor.personId, 1);
      if ((await tx.query(ownSession, [sessionId, actor.personId])).length === 0) throw new NotFound();
    });
  }

  async endOthers(actor: Actor): Promise<void> {
    await this.database.transaction((tx) => this.endAll(tx, actor.personId, actor.personId, actor.sessionId));
  }

  /** Ends every session of a person but `kept`. */
  async endAll(tx: Transaction, personId: number, actorId: number, kept: number | null = null): Promise<void> {
    const ended = await tx.query(endOtherSessions, [personId, kept]);
    if (ended.length > 0) await this.noteEnd(tx, personId, actorId, ended.length);
  }

  private async refusal(): Promise<RuleError> {
    return (await this.database.read(anybody)).length > 0 ? new WrongSignIn() : new NobodyHere();
  }

  private noteEnd(tx: Transaction, subjectId: number, actorId: number, sessions: number): Promise<void> {
    return this.activity.write(tx, { verb: 'session-ended', actorId, subjectId, detail: { sessions } });
  }
}

class WrongSignIn extends RuleError {
  constructor() {
    super('wrong-sign-in', 'This email and password do not belong together.', { status: 401 });
  }
}

class NobodyHere extends RuleError {
  constructor() {
    const detail = 'Nobody is here yet. When Milepost started it printed a link for its first admin: open that.';
    super('nobody-here', detail, { status: 401 });
  }
}
