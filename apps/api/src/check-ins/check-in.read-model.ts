import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { checkInById } from './check-in.sql.js';
import { checkInPage, type CheckInRow } from './check-in-page.js';

/** One check-in with its plan: one statement. */
@Injectable()
export class CheckInReadModel {
  constructor(private readonly database: Database) {}

  /** The page as text, as its reader may see it. 404 where they may not see the plan. */
  async byId(token: Buffer, id: number, now = new Date()): Promise<string> {
    const [row] = await this.database.read<CheckInRow & Record<string, unknown>>(checkInById, [token, id]);
    return checkInPage(row, now);
  }
}
