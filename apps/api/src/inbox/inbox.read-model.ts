import { Injectable } from '@nestjs/common';
import { SignedOut } from '../access/signed-out.js';
import { Database } from '../database/database.js';
import { inbox } from './inbox.sql.js';

/** What waits on a reader, with all they need to decide: one statement, which checks the session too. */
@Injectable()
export class InboxReadModel {
  constructor(private readonly database: Database) {}

  /** The inbox as text, ready to send. Throws 401. */
  async of(token: Buffer): Promise<string> {
    const [row] = await this.database.read<{ text: string }>(inbox, [token]);
    if (!row) throw new SignedOut();
    return row.text;
  }
}
