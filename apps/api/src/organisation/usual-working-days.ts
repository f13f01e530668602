import type { Transaction } from '../database/database.js';
import { statement } from '../database/statement.js';

const find = statement('organisation-working-days', 'select working_days as days from organisation');

/** The working days of somebody who names none: those of the organisation. */
export async function usualWorkingDays(tx: Transaction): Promise<number[]> {
  const [row] = await tx.query<{ days: number[] }>(find);
  return row!.days;
}
