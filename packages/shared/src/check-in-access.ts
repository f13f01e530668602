import type { CheckInState } from './check-in.js';
import type { Relation } from './plan-facts.js';
import type { PlanRights } from './plan-access.js';

/**
 * Who reads and does what in a check-in. Hire and manager hold it; everyone above them in the line and the team's lead read
 * what is shared; the mentor may add a view and reads no other; an admin knows that it is there, and no more.
 */
export interface CheckInRights {
  /** Read what is shared: submitted assessments, shared notes, agenda, actions, outcome. */
  read: boolean;
  /** Write an assessment of one's own, from this side. */
  assess: 'hire' | 'manager' | 'mentor' | null;
  /** Write private notes of one's own. */
  keepNotes: boolean;
  /** Write shared notes, agenda and actions. */
  converse: boolean;
  open: boolean;
  close: boolean;
  /** Choose another day, or skip it with a reason. */
  arrange: boolean;
  /** Take its skipping back. */
  unskip: boolean;
  acknowledge: boolean;
  reopen: boolean;
}

/** `plan` are the reader's rights on the plan, `state` where the check-in stands. */
export function checkInRights(relation: Relation, plan: PlanRights, state: CheckInState): CheckInRights {
  // whoever may hand out the mentor's sign-off acts for the hire: the manager, or an admin where nobody manages them
  const acts = plan.letMentorSign;
  const running = state === 'planned' || state === 'preparing' || state === 'open';
  const preparing = state === 'preparing' || state === 'open';
  const assess =
    relation.hire && plan.work ? 'hire' : acts ? 'manager' : relation.mentor && plan.comment ? 'mentor' : null;
  return {
    read: relation.hire || relation.manager || relation.above || relation.teamLead || acts,
    assess: preparing ? assess : null,
    keepNotes: acts || relation.hire || relation.mentor || relation.manager || relation.above || relation.teamLead,
    converse: state === 'open' && (acts || (relation.hire && plan.work)),
    open: state === 'preparing' && acts,
    close: state === 'open' && acts,
    arrange: running && state !== 'open' && acts,
    unskip: state === 'skipped' && acts,
    acknowledge: state === 'closed' && relation.hire,
    reopen: (state === 'closed' || state === 'acknowledged') && acts,
  };
}
