import { Injectable } from '@nestjs/common';
import { refuseActionDay } from '@milepost/shared/check-in-rules';
import { CheckInChanges } from '../check-ins/check-in-changes.js';
import { BadRequest, NotFound, RuleError } from '../http/rule-error.js';
import { obeyDates } from '../plan-dates/obey-dates.js';
import { planPerson } from '../plans/plan.sql.js';
import type { CheckInActionRequest } from './check-in-action.dto.js';
import { actionOfRequest, addAction, checkInAction, removeAction } from './check-in-action.sql.js';

/** What the two agree on, each with an owner and a day; once the check-in is closed it is a goal of the plan. */
@Injectable()
export class CheckInActionsService {
  constructor(private readonly changes: CheckInChanges) {}

  /** Notes an action; the same request key notes one. 400 `person-unknown`, `day-in-past`, `day-too-far`. */
  add(
    token: Buffer,
    id: number,
    { text, ownerId, dueOn }: CheckInActionRequest,
    requestKey: string | null,
  ): Promise<string> {
    return this.changes.make(token, id, async ({ reader: { id: by, planId }, allow, today, tx }) => {
      allow('converse');
      if (requestKey && (await tx.query(actionOfRequest, [planId, id, requestKey])).length) return null;
      obeyDates(refuseActionDay(dueOn, today));
      if (!(await tx.query(planPerson, [planId, ownerId])).length)
        throw new BadRequest('person-unknown', 'Choose somebody who sees this plan.', 'ownerId');
      await tx.query(addAction, [planId, id, text, ownerId, dueOn, by, requestKey]);
      return 'quiet';
    });
  }

  /** Takes an action back. 409 `action-is-goal` once a closing made it a goal. */
  remove(token: Buffer, id: number, actionId: number): Promise<string> {
    return this.changes.make(token, id, async ({ reader: { planId }, allow, tx }) => {
      allow('converse');
      const [action] = await tx.query<{ removed: boolean; goal: boolean }>(checkInAction, [planId, id, actionId]);
      if (!action) throw new NotFound();
      if (action.removed) return null;
      if (action.goal)
        throw new RuleError('action-is-goal', 'This action is a goal of the plan by now. Change or drop it there.');
      await tx.query(removeAction, [planId, actionId]);
      return 'quiet';
    });
  }
}
