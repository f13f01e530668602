import { Injectable } from '@nestjs/common';
import { SignedOut } from '../access/signed-out.js';
import { Database } from '../database/database.js';
import { planSights } from '../plans/plan-sight.js';
import { checkInList } from './check-in-list.sql.js';

interface Row extends Record<string, unknown> {
  /** Null where the row is what the list says beside its plans. */
  bits: number | null;
  text: string;
}

/** What a plan's JSON begins with: how the reader stands to it, and what they may do there. */
const beginnings = planSights.map(
  ({ relation, rights }) => `{"relation":${JSON.stringify(relation)},"can":${JSON.stringify(rights)},`,
);

/** The check-ins of everybody in sight: one statement. */
@Injectable()
export class CheckInListReadModel {
  constructor(private readonly database: Database) {}

  /** The list as text, ready to send. Throws 401. */
  async list(token: Buffer): Promise<string> {
    const rows = await this.database.read<Row>(checkInList, [token]);
    const beside = rows.find(({ bits }) => bits === null);
    if (!beside) throw new SignedOut();
    const plans = rows.flatMap(({ bits, text }) => (bits === null ? [] : [beginnings[bits]! + text.slice(1)]));
    return `{"plans":[${plans.join(',')}],${beside.text.slice(1)}`;
  }
}
