import { Injectable } from '@nestjs/common';
import { SignedOut } from '../access/signed-out.js';
import { Database } from '../database/database.js';
import { planSights } from '../plans/plan-sight.js';
import type { TeamQuery } from './team.dto.js';
import { narrowedBoard, teamBoard } from './team.sql.js';

interface Row {
  /** Null where the row is what the board says beside its hires. */
  bits: number | null;
  text: string;
}

/** What a hire's JSON begins with: how the reader stands to the plan, and what they may do there. */
const beginnings = planSights.map(
  ({ relation, rights }) => `{"relation":${JSON.stringify(relation)},"can":${JSON.stringify(rights)},`,
);

/** The team board: one statement that checks the session, finds the plans in sight and builds each hire's JSON. */
@Injectable()
export class TeamReadModel {
  constructor(private readonly database: Database) {}

  /** The board as text, ready to send. Throws 401. A person or team that nobody in sight belongs to gives an empty board. */
  async board(token: Buffer, { under, team, closed }: TeamQuery): Promise<string> {
    const all = [token, closed === 'true'];
    const narrowed = [...all, under ?? null, team ?? null];
    const rows = await (under || team
      ? this.database.read<Row & Record<string, unknown>>(narrowedBoard, narrowed)
      : this.database.read<Row & Record<string, unknown>>(teamBoard, all));
    const beside = rows.find(({ bits }) => bits === null);
    if (!beside) throw new SignedOut();
    const hires = rows.flatMap(({ bits, text }) => (bits === null ? [] : [beginnings[bits]! + text.slice(1)]));
    return `{"hires":[${hires.join(',')}],${beside.text.slice(1)}`;
  }
}
