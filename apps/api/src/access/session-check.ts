import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Database } from '../database/database.js';
import type { Actor } from './actor.js';
import { endStolenSession, findSession, markSessionSeen, rotateSession, type SessionRow } from './session.sql.js';
import { SessionCookie } from './session-cookie.js';
import { hashOf, newToken } from './session-token.js';
import { SignedOut } from './signed-out.js';

/** Finds out who a session token belongs to, and keeps the session fresh. */
@Injectable()
export class SessionCheck {
  constructor(
    private readonly database: Database,
    private readonly cookie: SessionCookie,
  ) {}

  /** Gives who asks; puts a new token into the reply's cookie when the old one is a day old, or the new one never came. Throws 401 `signed-out`. */
  async actorOf(tokenHash: Buffer, reply: FastifyReply): Promise<Actor> {
    const [row] = await this.database.read<SessionRow>(findSession, [tokenHash]);
    if (!row) return this.refuse(tokenHash, reply);
    if (row.rotationDue) await this.rotate(row, tokenHash, reply);
    else if (row.seenDue)
      await this.database.transaction((tx) => tx.query(markSessionSeen, [row.sessionId, tokenHash]));
    const { personId, name, isAdmin, timeZone, sessionId } = row;
    return { personId: Number(personId), name, isAdmin, timeZone, sessionId: Number(sessionId) };
  }

  private async rotate({ sessionId }: SessionRow, tokenHash: Buffer, reply: FastifyReply): Promise<void> {
    const token = newToken();
    const rows = await this.database.transaction((tx) =>
      tx.query(rotateSession, [sessionId, tokenHash, hashOf(token)]),
    );
    if (rows.length > 0) this.cookie.set(reply, token);
  }

  private async refuse(tokenHash: Buffer, reply: FastifyReply): Promise<never> {
    await this.database.transaction((tx) => tx.query(endStolenSession, [tokenHash]));
    this.cookie.clear(reply);
    throw new SignedOut();
  }
}
