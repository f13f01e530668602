import { extensionTo, refuseExtension, withExtension, type PlanDates } from '@milepost/shared/plan-dates';
import { schedule } from '@milepost/shared/schedule';
import type { Transaction } from '../database/database.js';
import type { PlanEvent } from '../plans/plan-record.js';
import { movedDetail, obeyDates } from './obey-dates.js';
import type { ExtensionRequest } from './plan-dates.dto.js';
import { insertExtension } from './plan-dates.sql.js';

/** The plan under lock, the hire's today, and who gives more time. */
interface ExtensionScene {
  planId: number;
  dates: PlanDates;
  today: string;
  by: number;
  tx: Transaction;
}

/** Writes an extension; gives what happened and the dates as they then stand. Refuses as `refuseExtension` says. */
export async function extendMilestone(
  { planId, dates, today, by, tx }: ExtensionScene,
  { phase, due, reason }: ExtensionRequest,
  requestKey: string | null,
): Promise<{ event: PlanEvent; dates: PlanDates }> {
  obeyDates(refuseExtension(dates, { phase, due }, today));
  const extension = extensionTo(dates, { phase, due }, today);
  await tx.query(insertExtension, [planId, phase, extension.days, today, reason, by, requestKey]);
  const was = schedule(dates, today).find(({ key }) => key === phase)!.due;
  const then = withExtension(dates, extension);
  const detail = { phase, was, due, days: extension.days, reason, moved: movedDetail(dates, then, today) };
  return { event: { verb: 'milestone-extended', detail }, dates: then };
}
