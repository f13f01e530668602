import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../activity/activity-log.js';
import { Refusal } from '../config/refusal.js';
import { Database } from '../database/database.js';
import { LinksService } from '../links/links.service.js';
import { accountByEmail, type AccountRow } from '../sessions/sessions.sql.js';
import { makeAdmin } from './setup.sql.js';

/** The way back in where every admin is lost: whoever runs Milepost makes one at the server itself. */
@Injectable()
export class AdminLinkService {
  constructor(
    private readonly database: Database,
    private readonly links: LinksService,
    private readonly activity: ActivityLog,
  ) {}

  /** Makes somebody an admin and gives the path of a link to a new password. Throws Refusal where nobody active has this email. */
  async create(email: string): Promise<string> {
    return this.database.transaction(async (tx) => {
      const [account] = await tx.query<AccountRow & Record<string, unknown>>(accountByEmail, [email]);
      if (!account) throw new Refusal(`Nobody who is active here has the email ${email}.`);
      const id = Number(account.id);
      const made = await tx.query(makeAdmin, [id]);
      const entry = { actorId: null, subjectId: id, detail: { fields: ['isAdmin'] } };
      if (made.length > 0) await this.activity.write(tx, { ...entry, verb: 'person-edited' });
      return (await this.links.createIn(tx, null, id, 'reset')).url;
    });
  }
}
