import { Injectable } from '@nestjs/common';
import { pastPhases } from '@milepost/shared/assignment';
import { dateIn, daysBetween } from '@milepost/shared/calendar';
import { farthestStart } from '@milepost/shared/plan-assignment';
import type { Actor } from '../access/actor.js';
import { Database, type Transaction } from '../database/database.js';
import { BadRequest, Forbidden, NotFound, RuleError } from '../http/rule-error.js';
import type { PlanStartRequest } from './plan.dto.js';
import { type GivenTemplate, givePlans, newestTemplate } from './plan-gift.js';
import { activeMentor, lockHire, planOfRequest, planStarter } from './plan-start.sql.js';

interface Starter {
  personId: string;
  name: string;
  timeZone: string;
  active: boolean;
  manages: boolean | null;
  hasPlan: boolean;
}

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
      if (Math.abs(daysBetween(today, request.startDate)) > farthestStart)
        throw new BadRequest('start-too-far', 'A plan starts within two years of today.', 'startDate');
      await this.checkMentor(tx, request);
      const template = await newestTemplate(tx, request.templateSlug, request.variant ?? null);
      checkKeys(template, request, today);
      const { personId, startDate, mentorId = null, mentorSigns = false, leaveOut = [], donePhases = [] } = request;
      const gift = { personId, startDate, mentorId, mentorSigns, donePhases };
      const [planId] = await givePlans(tx, actor.personId, { template, leaveOut, requestKey }, [gift]);
      return planId!;
    });
  }

  private async checkMentor(tx: Transaction, { mentorId, mentorSigns, personId }: PlanStartRequest): Promise<void> {
    if (mentorId === personId) throw new BadRequest('own-mentor', 'Nobody mentors themselves.', 'mentorId');
    if (mentorId && !(await tx.query(activeMentor, [mentorId])).length)
      throw new BadRequest('person-unknown', 'Choose a mentor who is active here.', 'mentorId');
    if (mentorSigns && !mentorId)
      throw new BadRequest('mentor-missing', 'Choose the mentor who may sign off.', 'mentorId');
  }
}

/** Everything that the request names is found in the template. */
function checkKeys({ phases }: GivenTemplate, request: PlanStartRequest, today: string): void {
  const { startDate, leaveOut = [], donePhases = [] } = request;
  const goals = phases.flatMap((phase) => phase.goals.flatMap((goal) => [goal, ...(goal.subGoals ?? [])]));
  const known = new Set(goals.map(({ key }) => key));
  const unknown = leaveOut.find((key) => !known.has(key));
  if (unknown) throw new BadRequest('key-unknown', `The template has no goal “${unknown}”.`, 'leaveOut');
  const past = new Set(pastPhases(phases, startDate, today).map(({ key }) => key));
  const ahead = donePhases.find((key) => !past.has(key));
  if (ahead) throw new BadRequest('phase-not-past', `The milestone of ${ahead} is not past.`, 'donePhases');
}
