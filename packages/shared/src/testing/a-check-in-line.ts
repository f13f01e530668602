import type { CheckInLine, CheckInPlan } from '../check-in-standing.js';
import { planRights } from '../plan-access.js';
import type { Relation } from '../plan-facts.js';
import { hire, manager } from './goal-facts.js';

const nobody: Relation = { hire: false, mentor: false, manager: false, above: false, teamLead: false, admin: false };

/** A check-in of day 30 that nobody has touched, as its readers find it on a list. */
export const aCheckInLine = (given: Partial<CheckInLine> = {}): CheckInLine => ({
  id: 1,
  phase: 'day-30',
  title: '',
  meetsOn: null,
  openedAt: null,
  closedAt: null,
  skippedAt: null,
  acknowledgedAt: null,
  outcome: null,
  skipReason: null,
  submitted: { hire: false, manager: false },
  mine: 'none',
  ...given,
});

/** Noor's plan from Monday 2 November 2026, read by somebody who stands to it as told: by its manager unless said otherwise. */
export function aCheckInPlan(
  given: Partial<Omit<CheckInPlan, 'relation'>> & { relation?: Partial<Relation> } = {},
): CheckInPlan {
  const relation = { ...nobody, ...(given.relation ?? { manager: true }) };
  const { closedAt = null, managerId = manager } = given;
  return {
    id: 1,
    hire: { id: hire, name: 'Noor Haddad', timeZone: 'Europe/Berlin', workingDays: [1, 2, 3, 4, 5] },
    startDate: '2026-11-02',
    originalStart: given.startDate ?? '2026-11-02',
    closedAt,
    managerId,
    phases: [{ key: 'day-30' }, { key: 'day-60' }],
    pauses: [],
    extensions: [],
    ...given,
    relation,
    can: planRights(relation, { closedAt, mentorSigns: false, hasManager: managerId !== null }),
  };
}
