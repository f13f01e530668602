import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { hashOf, isToken, newToken } from '../access/session-token.js';
import { ActivityLog } from '../activity/activity-log.js';
import { Database, type Transaction } from '../database/database.js';
import { NotFound, RuleError } from '../http/rule-error.js';
import type { Client } from '../sessions/client.js';
import { PasswordService } from '../sessions/password.service.js';
import { type StartedSession, SessionsService } from '../sessions/sessions.service.js';
import { accountKey, addressKey, Throttle } from '../sessions/throttle.js';
import type { LinkKind } from './link.dto.js';
import { type LinkRow, type LinkView, linkView, type NewLinkView } from './link.view.js';
import { createLink, endLinks, findLink, personForLink, takeLink } from './links.sql.js';

/** Links by which somebody sets a password: an admin hands them over. */
@Injectable()
export class LinksService {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionsService,
    private readonly passwords: PasswordService,
    private readonly throttle: Throttle,
    private readonly activity: ActivityLog,
  ) {}

  /** Makes a link and ends the person's older ones. Throws 404, 409 `person-deactivated`. */
  async create(actor: Actor, personId: number, kind: LinkKind): Promise<NewLinkView> {
    return this.database.transaction((tx) => this.createIn(tx, actor.personId, personId, kind));
  }

  /** The same in the transaction of something else; `actorId` is null where an operator asks at the server itself. */
  async createIn(tx: Transaction, actorId: number | null, personId: number, kind: LinkKind): Promise<NewLinkView> {
    const token = newToken();
    const [person] = await tx.query<{ active: boolean; name: string }>(personForLink, [personId]);
    if (!person) throw new NotFound();
    if (!person.active) throw new RuleError('person-deactivated', `${person.name} is deactivated.`);
    await this.endAll(tx, personId);
    const [link] = await tx.query<{ expiresAt: Date }>(createLink, [personId, kind, hashOf(token), actorId]);
    await this.activity.write(tx, { verb: 'link-created', actorId, subjectId: personId, detail: { kind } });
    return { kind, url: `/welcome/${token}`, expiresAt: link!.expiresAt.toISOString() };
  }

  /** Whose link this is. Throws 404, 410 `link-used`, `link-expired`. */
  async read(token: string): Promise<LinkView> {
    return linkView(await this.find(token));
  }

  /**
   * Sets the password, ends every session of the person and starts one. Throws what `read` throws, 400 `weak-password`,
   * 429 `too-many-attempts`; of two at once the second finds the link used.
   */
  async setPassword(token: string, password: string, client: Client): Promise<StartedSession> {
    return this.throttle.attempt([addressKey(client.address)], async () => {
      const link = await this.find(token);
      const personId = Number(link.personId);
      const hash = await this.passwords.hashOfNew(personId, password, 'password');
      return this.database.transaction(async (tx) => {
        if ((await tx.query(takeLink, [hashOf(token)])).length === 0) throw new LinkUsed();
        await this.passwords.set(tx, personId, personId, hash);
        await this.sessions.endAll(tx, personId, personId);
        await this.throttle.forget(tx, accountKey(link.email));
        return this.sessions.start(tx, personId, hash, client);
      });
    });
  }

  /** Ends the unused links of a person. */
  async endAll(tx: Transaction, personId: number): Promise<void> {
    await tx.query(endLinks, [personId]);
  }

  private async find(token: string): Promise<LinkRow> {
    if (!isToken(token)) throw new NotFound();
    const [link] = await this.database.read<LinkRow & Record<string, unknown>>(findLink, [hashOf(token)]);
    if (!link) throw new NotFound();
    if (link.used) throw new LinkUsed();
    if (link.expired)
      throw new RuleError('link-expired', 'This link is no longer good. Ask an admin for a new one.', { status: 410 });
    return link;
  }
}

class LinkUsed extends RuleError {
  constructor() {
    super('link-used', 'This link has been used. Sign in, or ask an admin for a new one.', { status: 410 });
  }
}
