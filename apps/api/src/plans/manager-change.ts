import type { Transaction } from '../database/database.js';
import { statement } from '../database/statement.js';
import { recordChange } from './plan-record.js';

/** $1 a person. Locks their open plan, where they have one. */
export const lockPlanOf = statement(
  'plan-lock-of-person',
  'select id::int8 as id from plans where person_id = $1 and closed_at is null for update',
);

/** $1, $2 two people's ids. Their names. */
const names = statement('plan-manager-names', 'select id::int8 as id, name from people where id in ($1, $2)');

/** Tells the open plan of a person, which is locked, that somebody else manages them now. */
export async function recordManagerChange(
  tx: Transaction,
  personId: number,
  actorId: number,
  { from, to, reason }: { from: number | null; to: number | null; reason?: string | undefined },
): Promise<void> {
  const [plan] = await tx.query<{ id: string }>(lockPlanOf, [personId]);
  if (!plan) return;
  const people = await tx.query<{ id: string; name: string }>(names, [from, to]);
  const named = (id: number | null) => people.find((one) => Number(one.id) === id)?.name ?? null;
  const detail = { from: named(from), to: named(to), ...(reason && { reason }) };
  await recordChange(tx, Number(plan.id), actorId, { verb: 'manager-changed', detail });
}
