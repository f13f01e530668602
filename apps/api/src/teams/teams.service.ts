import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { ActivityLog } from '../activity/activity-log.js';
import { Database, type Transaction } from '../database/database.js';
import { lock } from '../database/lock.sql.js';
import { type AskedVersion, requireVersion } from '../http/if-match.js';
import { NotFound, RuleError } from '../http/rule-error.js';
import { requireActive } from '../people/person-checks.js';
import type { TeamAddRequest, TeamEditRequest } from './team.dto.js';
import { TeamEntity } from './team.entity.js';
import type { TeamView } from './team.view.js';
import { TeamsReadModel } from './teams.read-model.js';
import { lockTeam, teamOfRequest } from './teams.sql.js';

interface LockedTeam {
  name: string;
  leadId: string | null;
  version: number;
}

/** Keeping the teams. */
@Injectable()
export class TeamsService {
  constructor(
    private readonly database: Database,
    private readonly teams: TeamsReadModel,
    private readonly activity: ActivityLog,
  ) {}

  /** Adds a team; the same request key again gives the one it added. Throws 400 `person-unknown`, 409 `team-name-taken`. */
  async add(actor: Actor, request: TeamAddRequest, requestKey: string | null): Promise<TeamView> {
    return this.database.transaction(async (tx) => {
      const before = requestKey && (await this.addedBefore(tx, actor, requestKey));
      if (before) return this.teams.one(actor, before, tx);
      await this.checkLead(tx, request);
      const { name, leadId = null } = request;
      const inserted = await tx.manager.insert(TeamEntity, { name, leadId, createdBy: actor.personId, requestKey });
      const id = Number(inserted.identifiers[0]!.id);
      await this.note(tx, 'team-added', actor, { teamId: id, name });
      return this.teams.one(actor, id, tx);
    });
  }

  /** Renames a team or gives it another lead. Throws 404, 428, 412, 400 `person-unknown`, 409 `team-name-taken`. */
  async edit(actor: Actor, id: number, asked: AskedVersion, request: TeamEditRequest): Promise<TeamView> {
    return this.database.transaction(async (tx) => {
      const team = await this.lock(tx, id);
      requireVersion(asked, team.version, await this.teams.one(actor, id, tx));
      const changes = changesOf(team, request);
      if (Object.keys(changes).length > 0) {
        await this.checkLead(tx, changes);
        await tx.manager.update(TeamEntity, { id: String(id) }, { ...changes, version: team.version + 1 });
        await this.note(tx, 'team-edited', actor, { teamId: id, fields: Object.keys(changes) });
      }
      return this.teams.one(actor, id, tx);
    });
  }

  /** Removes a team that nobody belongs to. Throws 404, 409 `team-not-empty`. */
  async remove(actor: Actor, id: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { name } = await this.lock(tx, id);
      const { can } = await this.teams.one(actor, id, tx);
      if (!can.remove) throw new RuleError('team-not-empty', `People belong to ${name}. Move them first.`);
      await tx.manager.delete(TeamEntity, { id: String(id) });
      await this.note(tx, 'team-removed', actor, { teamId: id, name });
    });
  }

  private async lock(tx: Transaction, id: number): Promise<LockedTeam> {
    const [team] = await tx.query<LockedTeam & Record<string, unknown>>(lockTeam, [id]);
    if (!team) throw new NotFound();
    return team;
  }

  private async checkLead(tx: Transaction, { leadId }: TeamEditRequest): Promise<void> {
    if (leadId) await requireActive(tx, leadId, 'leadId', 'a lead');
  }

  private async addedBefore(tx: Transaction, actor: Actor, key: string): Promise<number | null> {
    await tx.query(lock, [`team ${actor.personId} ${key}`]);
    const [found] = await tx.query<{ id: string }>(teamOfRequest, [actor.personId, key]);
    return found ? Number(found.id) : null;
  }

  private note(
    tx: Transaction,
    verb: 'team-added' | 'team-edited' | 'team-removed',
    actor: Actor,
    detail: Record<string, unknown>,
  ): Promise<void> {
    return this.activity.write(tx, { verb, actorId: actor.personId, detail });
  }
}

/** What of a request differs from what is there. */
function changesOf(team: LockedTeam, { name, leadId }: TeamEditRequest): TeamEditRequest {
  const changes: TeamEditRequest = {};
  if (name !== undefined && name !== team.name) changes.name = name;
  if (leadId !== undefined && leadId !== (team.leadId === null ? null : Number(team.leadId))) changes.leadId = leadId;
  return changes;
}
