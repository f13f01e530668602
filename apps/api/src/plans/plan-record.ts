import { goalTrees, type Goal, type PersonName } from '@milepost/shared/plan-facts';
import { tallyOf, type Tally } from '@milepost/shared/tally';
import type { PhaseKey } from '@milepost/shared/template';
import type { ActivityVerb } from '@milepost/shared/activity';
import type { Transaction } from '../database/database.js';
import { statement } from '../database/statement.js';
import { changesDirectory, directoryHint, planHint } from '../live/hint.sql.js';
import { planGoals } from './plan.sql.js';

/** What happened, for the activity. */
export interface PlanEvent {
  verb: ActivityVerb;
  goalId?: number;
  detail?: Record<string, unknown>;
}

/** A plan's facts as they stand inside the transaction, after what it changed. */
export interface FreshGoals {
  version: number;
  hireId: string;
  phases: { key: PhaseKey }[];
  goals: Goal[];
  people: PersonName[];
}

const record = statement(
  'plan-record',
  `with noted as (insert into activity (plan_id, actor_id, verb, goal_id, detail) values ($1, $2, $3, $4, $5)),
  summed as (insert into plan_summary (plan_id, tally) values ($1, $6)
    on conflict (plan_id) do update set tally = excluded.tally, written_at = now()),
  raised as (update plans set version = version + 1 where id = $1 returning version)
  select version, ${planHint('$1::int8', 'version', '$4::int8 is null')} from raised`,
);

/**
 * Closes every change to a plan in the change's own transaction: writes the activity row, sums the tally anew and raises the
 * plan's version. Whoever has the plan open is given a hint once it commits. Gives the facts as they now stand.
 */
export async function recordChange(
  tx: Transaction,
  planId: number,
  actorId: number,
  event: PlanEvent,
): Promise<FreshGoals> {
  const { tally, ...fresh } = await freshGoals(tx, planId);
  const values = [planId, actorId, event.verb, event.goalId ?? null, event.detail ?? {}, JSON.stringify(tally)];
  const [plan] = await tx.query<{ version: number }>(record, values);
  if (changesDirectory(event.verb)) await tx.query(directoryHint);
  return { ...fresh, version: plan!.version };
}

/** A plan's facts as they stand inside the transaction, summed. */
export async function freshGoals(tx: Transaction, planId: number): Promise<FreshGoals & { tally: Tally }> {
  const [fresh] = await tx.query<FreshGoals>(planGoals, [planId]);
  const { phases, goals, hireId } = fresh!;
  return { ...fresh!, tally: tallyOf(phases, goalTrees(goals), Number(hireId)) };
}
