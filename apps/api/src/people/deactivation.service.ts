import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { ActivityLog } from '../activity/activity-log.js';
import { Database, type Transaction } from '../database/database.js';
import { NotFound, RuleError } from '../http/rule-error.js';
import { LinksService } from '../links/links.service.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { PeopleReadModel } from './people.read-model.js';
import { activeReports, personForEdit } from './people.sql.js';
import type { PersonForEdit } from './person-changes.js';
import { requireOtherAdmin } from './person-checks.js';
import { PersonEntity } from './person.entity.js';
import type { DeactivationView, PersonDetailView } from './person.view.js';

/** People leave and come back; their records stay. */
@Injectable()
export class DeactivationService {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleReadModel,
    private readonly sessions: SessionsService,
    private readonly links: LinksService,
    private readonly activity: ActivityLog,
  ) {}

  /** Ends somebody's sessions and links and keeps them out. Throws 404, 409 `own-deactivation`, `last-admin`. */
  async deactivate(actor: Actor, id: number): Promise<DeactivationView> {
    return this.database.transaction(async (tx) => {
      if (id === actor.personId) throw new RuleError('own-deactivation', 'Somebody else must deactivate you.');
      const person = await this.lock(tx, id);
      if (person.active) {
        if (person.isAdmin) await requireOtherAdmin(tx, id);
        await this.set(tx, person, new Date());
        await this.sessions.endAll(tx, id, actor.personId);
        await this.links.endAll(tx, id);
        await this.activity.write(tx, { verb: 'person-deactivated', actorId: actor.personId, subjectId: id });
      }
      const reports = await tx.query<{ id: string; name: string }>(activeReports, [id]);
      const reportsLeft = reports.map((report) => ({ id: Number(report.id), name: report.name }));
      return { person: await this.people.one(actor, id, tx), reportsLeft };
    });
  }

  /** Lets somebody in again, with the password they had. Throws 404. */
  async reactivate(actor: Actor, id: number): Promise<PersonDetailView> {
    return this.database.transaction(async (tx) => {
      const person = await this.lock(tx, id);
      if (!person.active) {
        await this.set(tx, person, null);
        await this.activity.write(tx, { verb: 'person-reactivated', actorId: actor.personId, subjectId: id });
      }
      return this.people.one(actor, id, tx);
    });
  }

  private async lock(tx: Transaction, id: number): Promise<PersonForEdit> {
    const [person] = await tx.query<PersonForEdit & Record<string, unknown>>(personForEdit, [id]);
    if (!person) throw new NotFound();
    return person;
  }

  private async set(tx: Transaction, { id, version }: PersonForEdit, deactivatedAt: Date | null): Promise<void> {
    await tx.manager.update(PersonEntity, { id }, { deactivatedAt, version: version + 1, changedAt: new Date() });
  }
}
