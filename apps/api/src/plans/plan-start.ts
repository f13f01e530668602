import { Injectable } from '@nestjs/common';
import { beforeThisPlan, goalDrafts, pastPhases } from '@milepost/shared/assignment';
import { dateIn, daysBetween } from '@milepost/shared/calendar';
import type { TemplatePhase } from '@milepost/shared/template';
import type { Actor } from '../access/actor.js';
import { Database, type Transaction } from '../database/database.js';
import { BadRequest, Forbidden, NotFound, RuleError } from '../http/rule-error.js';
import type { PlanStartRequest } from './plan.dto.js';
import { PlanEntity } from './plan.entity.js';
import { recordChange } from './plan-record.js';
import {
  activeMentor,
  insertGoals,
  lockHire,
  newestVersion,
  planOfRequest,
  planStarter,
  waivePhases,
} from './plan-start.sql.js';

interface Starter {
  personId: string;
  name: string;
  timeZone: string;
  active: boolean;
  manages: boolean | null;
  hasPlan: boolean;
}

/** Start dates farther from today than this are slips of the finger. */
const farthestDays = 731;

/** Gives a person a plan: a copy of the newest published version of a template, less what is left out. */
@Injectable()
export class PlanStart {
  constructor(private readonly database: Database) {}

  /**
   * Gives the new plan's id; the same request key again gives the same one. 404 for an unknown person, 403 for anyone but an admin and the acting manager, 409
   * `plan-exists` and `person-deactivated`, 400 for what the request names and is not there.
   */
  async start(actor: Actor, request: PlanStartRequest, requestKey: string | null, now: Date): Promise<number> {
    return this.database.transaction(async (tx) => {
      await tx.query(lockHire, [request.personId]);
      const [before] = await tx.query<{ id: string }>(planOfRequest, [request.personId, actor.personId, requestKey]);
      if (before) return Number(before.id);
      const [person] = await tx.query<Starter & Record<string, unknown>>(planStarter, [
        actor.personId,
        request.personId,
      ]);
      if (!person) throw new NotFound();
      if (!actor.isAdmin && !person.manages)
        throw new Forbidden(`Only ${person.name}'s manager or an admin gives this plan.`);
      if (!person.active)
        throw new RuleError('person-deactivated', `${person.name} is deactivated.`, { field: 'personId' });
      if (person.hasPlan)
        throw new RuleError('plan-exists', `${person.name} has a plan already. Close that one first.`, {
          field: 'personId',
        });

      const today = dateIn(person.timeZone, now.toISOString());
      if (Math.abs(daysBetween(today, request.startDate)) > farthestDays)
        throw new BadRequest('start-too-far', 'A plan starts within two years of today.', 'startDate');
      await this.checkMentor(tx, request);
      const version = await this.versionOf(tx, request, today);

      const { personId, startDate, mentorId = null, mentorSigns = false, leaveOut = [], donePhases = [] } = request;
      const entity = {
        personId,
        startDate,
        mentorId,
        mentorSigns,
        templateVersionId: version.id,
        createdBy: actor.personId,
        requestKey,
      };
      const inserted = await tx.manager.insert(PlanEntity, entity);
      const planId = Number(inserted.identifiers[0]!.id);
      const drafts = goalDrafts(version, new Set(leaveOut));
      await tx.query(insertGoals, [planId, JSON.stringify(version.phases), JSON.stringify(drafts)]);
      if (donePhases.length) await tx.query(waivePhases, [planId, donePhases, actor.personId, beforeThisPlan]);
      const detail = { startDate, template: request.templateSlug, leftOut: leaveOut.length, donePhases };
      await recordChange(tx, planId, actor.personId, { verb: 'plan-started', detail });
      return planId;
    });
  }

  private async checkMentor(tx: Transaction, { mentorId, mentorSigns, personId }: PlanStartRequest): Promise<void> {
    if (mentorId === personId) throw new BadRequest('own-mentor', 'Nobody mentors themselves.', 'mentorId');
    if (mentorId && !(await tx.query(activeMentor, [mentorId])).length)
      throw new BadRequest('person-unknown', 'Choose a mentor who is active here.', 'mentorId');
    if (mentorSigns && !mentorId)
      throw new BadRequest('mentor-missing', 'Choose the mentor who may sign off.', 'mentorId');
  }

  /** The template's phases, once everything the request names is found in them. */
  private async versionOf(tx: Transaction, request: PlanStartRequest, today: string) {
    const { templateSlug, startDate, leaveOut = [], donePhases = [] } = request;
    const [row] = await tx.query<{ id: string; phases: TemplatePhase[] }>(newestVersion, [templateSlug]);
    if (!row) throw new BadRequest('template-unknown', 'There is no published template by that name.', 'templateSlug');
    const known = new Set(
      row.phases
        .flatMap(({ goals }) => goals.flatMap((goal) => [goal, ...(goal.subGoals ?? [])]))
        .map(({ key }) => key),
    );
    const unknown = leaveOut.find((key) => !known.has(key));
    if (unknown) throw new BadRequest('key-unknown', `The template has no goal “${unknown}”.`, 'leaveOut');
    const past = new Set(pastPhases(row.phases, startDate, today).map(({ key }) => key));
    const ahead = donePhases.find((key) => !past.has(key));
    if (ahead) throw new BadRequest('phase-not-past', `The milestone of ${ahead} is not past.`, 'donePhases');
    return { id: Number(row.id), phases: row.phases };
  }
}
