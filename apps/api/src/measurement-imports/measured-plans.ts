import { dateIn } from '@milepost/shared/calendar';
import type { MeasuredPlan } from '@milepost/shared/measurement-import';
import type { UnreadPlan } from '@milepost/shared/measurement-template';
import type { Actor } from '../access/actor.js';
import { measuredPlans } from './measured-plans.sql.js';
import type { Statement } from '../database/statement.js';

/** An open plan whose KPIs somebody may measure. */
export type MeasurablePlan = MeasuredPlan & UnreadPlan;

type Row = Omit<MeasurablePlan, 'today' | 'planId'> & { planId: string; timeZone: string };
type Query = (statement: Statement, values: unknown[]) => Promise<Record<string, unknown>[]>;

/** Those that the reader may measure, of the hires with these emails (in small letters) or of all. */
export async function findMeasuredPlans(
  query: Query,
  { personId, isAdmin }: Actor,
  emails: string[] | null,
  now = new Date().toISOString(),
): Promise<MeasurablePlan[]> {
  const rows = (await query(measuredPlans, [personId, isAdmin, emails])) as unknown as Row[];
  return rows.map(({ planId, timeZone, ...plan }) => ({
    ...plan,
    planId: Number(planId),
    today: dateIn(timeZone, now),
  }));
}
