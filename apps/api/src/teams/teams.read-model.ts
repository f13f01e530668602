import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Database, type Transaction } from '../database/database.js';
import { NotFound } from '../http/rule-error.js';
import { type TeamRow, type TeamsView, type TeamView, teamView } from './team.view.js';
import { findTeam, findTeams } from './teams.sql.js';

/** Teams as their readers see them. */
@Injectable()
export class TeamsReadModel {
  constructor(private readonly database: Database) {}

  async all(actor: Actor): Promise<TeamsView> {
    const rows = await this.database.read<TeamRow>(findTeams);
    return { teams: rows.map((row) => teamView(row, actor)), can: { add: actor.isAdmin } };
  }

  /** One team, read inside `tx`. Throws 404. */
  async one(actor: Actor, id: number, tx: Transaction): Promise<TeamView> {
    const [row] = await tx.query<TeamRow>(findTeam, [id]);
    if (!row) throw new NotFound();
    return teamView(row, actor);
  }
}
