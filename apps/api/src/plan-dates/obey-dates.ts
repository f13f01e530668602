import { movedMilestones, type DatesRefusal, type PlanDates } from '@milepost/shared/plan-dates';
import { obey } from '../goals/goal-changes.js';
import { BadRequest } from '../http/rule-error.js';

/** Throws what a rule of dates refuses: 400 by field where no plan could bend so, else 409 with its code. */
export function obeyDates(refusal: DatesRefusal | null): void {
  if (refusal?.unfit) throw new BadRequest(refusal.code, refusal.detail, refusal.field);
  obey(refusal);
}

/** What a change moves, as the activity keeps it. */
export const movedDetail = (now: PlanDates, then: PlanDates, today: string) =>
  movedMilestones(now, then, today).map(({ phase, from, to }) => ({ phase, from, to }));
