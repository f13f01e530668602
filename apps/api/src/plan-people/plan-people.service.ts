import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../database/database.js';
import { statement } from '../database/statement.js';
import { BadRequest } from '../http/rule-error.js';
import { PeopleService } from '../people/people.service.js';
import { lockReportingLines, requireActive } from '../people/person-checks.js';
import { PlanEntity } from '../plans/plan.entity.js';
import { allow, planReader, type PlanReader, type PlanReaderRow } from '../plans/plan-reader.js';
import { recordChange } from '../plans/plan-record.js';
import { lockedPlan, planById } from '../plans/plan.sql.js';
import type { PlanManagerRequest, PlanMentorRequest } from './plan-people.dto.js';

/** $1, $2 two people's ids. */
const names = statement('plan-mentor-names', 'select id::int8 as id, name from people where id in ($1, $2)');

/** Who stands beside a hire. Rights follow at once, on the very next request. */
@Injectable()
export class PlanPeopleService {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleService,
  ) {}

  /**
   * Gives the plan another mentor, or none; what the one before signed stays signed, and whom the hire's entry in the
   * directory names stays too. 400 `own-mentor`, `person-unknown`, `mentor-missing`.
   */
  changeMentor(token: Buffer, planId: number, { mentorId, mentorSigns, reason }: PlanMentorRequest): Promise<void> {
    return this.database.transaction(async (tx) => {
      const reader = await locked(tx, token, planId);
      allow(reader, reader.rights.changeMentor);
      const plan = await tx.manager.findOneByOrFail(PlanEntity, { id: String(planId) });
      const from = plan.mentorId === null ? null : Number(plan.mentorId);
      if (from === mentorId && (mentorSigns ?? plan.mentorSigns) === plan.mentorSigns) return;
      const signs = mentorSigns ?? false;
      if (mentorId === Number(plan.personId))
        throw new BadRequest('own-mentor', 'Nobody mentors themselves.', 'mentorId');
      if (signs && mentorId === null)
        throw new BadRequest('mentor-missing', 'Choose the mentor who may sign off.', 'mentorId');
      if (mentorId !== null) await requireActive(tx, mentorId, 'mentorId', 'a mentor');
      await tx.manager.update(PlanEntity, { id: String(planId) }, { mentorId, mentorSigns: signs });
      const people = await tx.query<{ id: string; name: string }>(names, [from, mentorId]);
      const named = (id: number | null) => people.find((one) => Number(one.id) === id)?.name ?? null;
      const detail = { from: named(from), to: named(mentorId), mentorSigns: signs, reason };
      await recordChange(tx, planId, reader.id, { verb: 'mentor-changed', detail });
    });
  }

  /**
   * Puts the hire under another manager, as moving them in the directory does. 400 `own-manager`, `person-unknown`; 409
   * `reporting-cycle`.
   */
  async changeManager(token: Buffer, planId: number, { managerId, reason }: PlanManagerRequest): Promise<void> {
    // whoever may not holds up no other move
    const [row] = await this.database.read<PlanReaderRow>(planById.version, [token, planId]);
    const seen = planReader(row);
    allow(seen, seen.rights.changeManager);
    await this.database.transaction(async (tx) => {
      await lockReportingLines(tx);
      const reader = await locked(tx, token, planId);
      allow(reader, reader.rights.changeManager);
      const { personId } = await tx.manager.findOneByOrFail(PlanEntity, { id: String(planId) });
      await this.people.moveUnder(tx, reader.id, Number(personId), managerId, reason);
    });
  }
}

async function locked(tx: Transaction, token: Buffer, planId: number): Promise<PlanReader> {
  const [row] = await tx.query<PlanReaderRow>(lockedPlan, [token, planId]);
  return planReader(row);
}
