import { Injectable } from '@nestjs/common';
import { personRights } from '@milepost/shared/person-rights';
import type { Actor } from '../access/actor.js';
import { ActivityLog } from '../activity/activity-log.js';
import { Database, type Transaction } from '../database/database.js';
import { lock } from '../database/lock.sql.js';
import { type AskedVersion, requireVersion } from '../http/if-match.js';
import { BadRequest, Forbidden, NotFound } from '../http/rule-error.js';
import { usualWorkingDays } from '../organisation/usual-working-days.js';
import { lockPlanOf, recordManagerChange } from '../plans/manager-change.js';
import { PeopleReadModel } from './people.read-model.js';
import { personForEdit, personOfRequest } from './people.sql.js';
import { changesOf, namedFields, type PersonForEdit, placeFields } from './person-changes.js';
import { lockReportingLines, requireActive, requireNoCycle, requireOtherAdmin, requireTeam } from './person-checks.js';
import type { PersonAddRequest, PersonEditRequest } from './person.dto.js';
import { PersonEntity } from './person.entity.js';
import type { PersonDetailView } from './person.view.js';

/** Adding, editing and moving people. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleReadModel,
    private readonly activity: ActivityLog,
  ) {}

  /**
   * Adds somebody; the same request key again gives whom it added. Throws 400 `person-unknown`, `team-unknown`, 409
   * `email-taken`.
   */
  async add(actor: Actor, request: PersonAddRequest, requestKey: string | null): Promise<PersonDetailView> {
    return this.database.transaction(async (tx) => {
      const before = requestKey && (await this.addedBefore(tx, actor, requestKey));
      if (before) return this.people.one(actor, before, tx);
      await this.checkPlaces(tx, request);
      const inserted = await tx.manager.insert(PersonEntity, {
        title: '',
        timeZone: 'UTC',
        workingDays: await usualWorkingDays(tx),
        ...request,
        createdBy: actor.personId,
        requestKey,
      });
      const id = Number(inserted.identifiers[0]!.id);
      await this.activity.write(tx, { verb: 'person-added', actorId: actor.personId, subjectId: id });
      return this.people.one(actor, id, tx);
    });
  }

  /**
   * Changes somebody. Throws 404, 403 naming the fields, 428 and 412, 400 `person-unknown`, `team-unknown`, `own-manager`,
   * `own-mentor`, 409 `email-taken`, `reporting-cycle`, `last-admin`.
   */
  async edit(actor: Actor, id: number, asked: AskedVersion, request: PersonEditRequest): Promise<PersonDetailView> {
    return this.database.transaction(async (tx) => {
      if (actor.isAdmin && request.managerId) await lockReportingLines(tx);
      // everyone takes a plan before a person, so that nobody waits for each other in a circle
      if (actor.isAdmin && request.managerId !== undefined) await tx.query(lockPlanOf, [id]);
      const [person] = await tx.query<PersonForEdit & Record<string, unknown>>(personForEdit, [id]);
      if (!person) throw new NotFound();
      requireRights(actor, id, person, request);
      requireVersion(asked, person.version, await this.people.one(actor, id, tx));
      const changes = changesOf(person, request);
      if (Object.keys(changes).length > 0) await this.change(tx, actor.personId, person, changes);
      return this.people.one(actor, id, tx);
    });
  }

  /**
   * Moves somebody under another manager, for a reason that their plan keeps. The caller holds the reporting lines and the
   * plan. Throws 400 `person-unknown`, `own-manager`, 409 `reporting-cycle`.
   */
  async moveUnder(tx: Transaction, actorId: number, id: number, managerId: number, reason: string): Promise<void> {
    const [person] = await tx.query<PersonForEdit & Record<string, unknown>>(personForEdit, [id]);
    const changes = changesOf(person!, { managerId });
    if (Object.keys(changes).length > 0) await this.change(tx, actorId, person!, changes, reason);
  }

  private async change(
    tx: Transaction,
    actorId: number,
    person: PersonForEdit,
    changes: PersonEditRequest,
    reason?: string,
  ): Promise<void> {
    const id = Number(person.id);
    await this.checkPlaces(tx, changes, id);
    if (changes.managerId) await requireNoCycle(tx, id, changes.managerId);
    if (changes.isAdmin === false && person.active) await requireOtherAdmin(tx, id);
    const stamp = { version: person.version + 1, changedAt: new Date() };
    await tx.manager.update(PersonEntity, { id: person.id }, { ...changes, ...stamp });
    const fields = Object.keys(changes);
    const entry = { actorId, subjectId: id };
    if (fields.some((field) => placeFields.includes(field))) {
      const from = { teamId: numberOf(person.teamId), managerId: numberOf(person.managerId) };
      const to = { ...from, ...pick(changes, placeFields) };
      await this.activity.write(tx, { ...entry, verb: 'person-moved', detail: { from, to } });
      if (to.managerId !== from.managerId)
        await recordManagerChange(tx, id, actorId, { from: from.managerId, to: to.managerId, reason });
    }
    const edited = fields.filter((field) => !placeFields.includes(field));
    if (edited.length > 0)
      await this.activity.write(tx, { ...entry, verb: 'person-edited', detail: { fields: edited } });
  }

  private async checkPlaces(tx: Transaction, request: PersonEditRequest, id?: number): Promise<void> {
    const { teamId, managerId, mentorId } = request;
    if (teamId) await requireTeam(tx, teamId);
    if (managerId && managerId === id) throw new BadRequest('own-manager', 'Nobody manages themselves.', 'managerId');
    if (mentorId && mentorId === id) throw new BadRequest('own-mentor', 'Nobody mentors themselves.', 'mentorId');
    if (managerId) await requireActive(tx, managerId, 'managerId', 'a manager');
    if (mentorId) await requireActive(tx, mentorId, 'mentorId', 'a mentor');
  }

  private async addedBefore(tx: Transaction, actor: Actor, key: string): Promise<number | null> {
    await tx.query(lock, [`person ${actor.personId} ${key}`]);
    const [found] = await tx.query<{ id: string }>(personOfRequest, [actor.personId, key]);
    return found ? Number(found.id) : null;
  }
}

/** Admins change everything, everyone their own hours. */
function requireRights(actor: Actor, id: number, person: PersonForEdit, request: PersonEditRequest): void {
  const can = personRights(actor, { id, active: person.active });
  if (can.edit) return;
  const allowed: string[] = can.setHours ? ['timeZone', 'workingDays'] : [];
  const refused = namedFields(request).filter((field) => !allowed.includes(field));
  if (refused.length === 0 && can.setHours) return;
  const detail = 'Only an admin changes this.';
  throw new Forbidden(
    detail,
    refused.map((field) => ({ field, code: 'forbidden', detail })),
  );
}

const numberOf = (id: string | null): number | null => (id === null ? null : Number(id));

const pick = (changes: PersonEditRequest, fields: readonly string[]): Partial<PersonEditRequest> =>
  Object.fromEntries(Object.entries(changes).filter(([field]) => fields.includes(field)));
