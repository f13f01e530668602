import { planRights, maySeePlan, type PlanRights } from '@milepost/shared/plan-access';
import type { Relation } from '@milepost/shared/plan-facts';
import { SignedOut } from '../access/signed-out.js';
import { Forbidden, NotFound, RuleError } from '../http/rule-error.js';

/** What every plan statement answers about who asks (plan-reader.sql.ts). The plan's columns are null where it is not there. */
export interface PlanReaderRow extends Record<keyof Relation, boolean | null> {
  readerId: string | null;
  planId: string | null;
  version: number;
  closed: boolean;
  mentorSigns: boolean;
  hasManager: boolean;
}

/** Somebody who may see the plan, and what they may do there. */
export interface PlanReader {
  id: number;
  planId: number;
  version: number;
  closed: boolean;
  relation: Relation;
  rights: PlanRights;
}

/** Applies the policy to a statement's answer. Throws 401 without a session, 404 for what the reader may not see. */
export function planReader(row: PlanReaderRow | undefined): PlanReader {
  if (!row?.readerId) throw new SignedOut();
  const relation: Relation = {
    hire: row.hire === true,
    mentor: row.mentor === true,
    manager: row.manager === true,
    above: row.above === true,
    teamLead: row.teamLead === true,
    admin: row.admin === true,
  };
  if (!row.planId || !maySeePlan(relation)) throw new NotFound();
  const { closed, mentorSigns, hasManager, version } = row;
  const rights = planRights(relation, { closedAt: closed ? 'closed' : null, mentorSigns, hasManager });
  return { id: Number(row.readerId), planId: Number(row.planId), version, closed, relation, rights };
}

/** Refuses what the reader's rights do not hold: 409 `plan-closed` on a closed plan, else 403. */
export function allow(reader: PlanReader, allowed: boolean): void {
  if (allowed) return;
  if (reader.closed) throw new RuleError('plan-closed', 'This plan is closed. What stands on it stays as it is.');
  throw new Forbidden();
}
