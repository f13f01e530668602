import { planRights, type PlanRights } from '@milepost/shared/plan-access';
import type { Relation } from '@milepost/shared/plan-facts';

/** What decides a reader's rights on a plan, in the order of its bits; plan-sight.sql.ts sets them. */
export const sightFlags = [
  'mentor',
  'manager',
  'above',
  'teamLead',
  'admin',
  'closed',
  'mentorSigns',
  'hasManager',
  'hire',
] as const;

/** How a reader stands to a plan, and what they may do there. */
export interface PlanSight {
  relation: Relation;
  rights: PlanRights;
}

/** The policy's answer to every way of standing to a plan, by its bits: a board of many plans asks it often. */
export const planSights: readonly PlanSight[] = Array.from({ length: 2 ** sightFlags.length }, (_, bits) => {
  const has = (flag: (typeof sightFlags)[number]): boolean => (bits & (1 << sightFlags.indexOf(flag))) !== 0;
  const relation = {
    hire: has('hire'),
    mentor: has('mentor'),
    manager: has('manager'),
    above: has('above'),
    teamLead: has('teamLead'),
    admin: has('admin'),
  };
  const closedAt = has('closed') ? 'closed' : null;
  const standing = { closedAt, mentorSigns: has('mentorSigns'), hasManager: has('hasManager') };
  return { relation, rights: planRights(relation, standing) };
});
