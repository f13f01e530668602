import { cycleOf, cycleSentence, type ReportingLine } from '@milepost/shared/reporting-line';
import type { Transaction } from '../database/database.js';
import { lock } from '../database/lock.sql.js';
import { BadRequest, RuleError } from '../http/rule-error.js';
import { holdActive, holdTeam, linesAbove, otherAdmins } from './people.sql.js';

/** Throws 400 `person-unknown` unless the person is active; they stay so until the transaction ends. */
export async function requireActive(tx: Transaction, id: number, field: string, who: string): Promise<void> {
  const found = await tx.query(holdActive, [id]);
  if (found.length === 0) throw new BadRequest('person-unknown', `Choose ${who} who is active here.`, field);
}

/** Throws 400 `team-unknown` unless the team is there; it stays until the transaction ends. */
export async function requireTeam(tx: Transaction, id: number): Promise<void> {
  const found = await tx.query(holdTeam, [id]);
  if (found.length === 0) throw new BadRequest('team-unknown', 'Choose a team that is here.', 'teamId');
}

/** Lets one move happen at a time: two that are each fine could close a circle together. */
export async function lockReportingLines(tx: Transaction): Promise<void> {
  await tx.query(lock, ['reporting-lines']);
}

/** Throws 409 `reporting-cycle`, naming who reports to whom, if the person would end up below themselves. */
export async function requireNoCycle(tx: Transaction, personId: number, managerId: number): Promise<void> {
  const rows = await tx.query<{ id: string; name: string; managerId: string | null }>(linesAbove, [managerId]);
  const lines: ReportingLine[] = rows.map(({ id, name, managerId: above }) => ({
    id: Number(id),
    name,
    managerId: above === null ? null : Number(above),
  }));
  const chain = cycleOf(lines, personId, managerId);
  if (chain.length > 0) throw new RuleError('reporting-cycle', cycleSentence(chain), { field: 'managerId' });
}

/** Throws 409 `last-admin` if nobody else is an admin; of two admins who take each other out the second is refused. */
export async function requireOtherAdmin(tx: Transaction, personId: number): Promise<void> {
  await tx.query(lock, ['admins']);
  const others = await tx.query(otherAdmins, [personId]);
  if (others.length === 0) throw new RuleError('last-admin', 'Somebody else must be an admin first.');
}
