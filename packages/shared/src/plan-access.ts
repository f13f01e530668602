import type { Blocker, Goal, PlanFacts, Relation } from './plan-facts.js';

/**
 * Who may see and do what on a plan. It reads as law: by role and by relationship, never by a role alone. What one may not
 * see does not exist; what one may see but not do is refused.
 */

export type PlanStanding = Pick<PlanFacts, 'closedAt' | 'mentorSigns'> & { hasManager: boolean };

/** What the reader may do on this plan. The server adds it to every view; the web reads it and never guesses. */
export interface PlanRights {
  /** Tick, count, name an option, plan a day, attach evidence, ask for a sign-off, raise a blocker. */
  work: boolean;
  comment: boolean;
  /** Sign off and return goals. Never one's own. */
  signOff: boolean;
  /** Clear any blocker; a blocker that names the reader may be cleared without this. */
  clearBlockers: boolean;
  /** Let the mentor sign off, or end that. */
  letMentorSign: boolean;
  /** Bend the plan: pause, extend, move the start, change what it asks, close it. */
  adjust: boolean;
  /** Open a closed plan again. */
  reopen: boolean;
  changeMentor: boolean;
  changeManager: boolean;
}

/** A hire, their mentor, everyone above them, their team's lead and admins. Nobody else. */
export const maySeePlan = (relation: Relation): boolean =>
  relation.hire || relation.mentor || relation.manager || relation.above || relation.teamLead || relation.admin;

/** The nearest active manager acts for the hire; where nobody manages the hire, an admin does. Nobody for themselves. */
const actsForHire = (relation: Relation, plan: PlanStanding): boolean =>
  !relation.hire && (relation.manager || (relation.admin && !plan.hasManager));

export function planRights(relation: Relation, plan: PlanStanding): PlanRights {
  const open = plan.closedAt === null;
  const acts = actsForHire(relation, plan);
  // an admin gives people their plans, mentors and managers, but adjusts nothing that a manager answers for
  const assigns = relation.admin && !relation.hire;
  const personal = relation.hire || relation.mentor || relation.manager || relation.above || relation.teamLead;
  return {
    work: open && (relation.hire || acts),
    comment: open && (personal || acts),
    signOff: open && (acts || (relation.mentor && plan.mentorSigns && !relation.hire)),
    clearBlockers: open && (relation.hire || acts),
    letMentorSign: open && acts,
    adjust: open && acts,
    reopen: !open && acts,
    changeMentor: open && (acts || assigns),
    changeManager: open && assigns,
  };
}

/** A goal is ticked by whoever works on the plan; an action of a check-in also by whoever took it on. */
export const mayTick = (rights: PlanRights, goal: Pick<Goal, 'action'>, viewerId: number): boolean =>
  rights.work || (rights.comment && goal.action?.ownerId === viewerId);

/** A blocker is cleared by whoever it names, by the hire and by whoever acts for the hire. */
export const mayClearBlocker = (rights: PlanRights, blocker: Pick<Blocker, 'clearableBy'>, viewerId: number): boolean =>
  rights.clearBlockers || (rights.comment && blocker.clearableBy === viewerId);

/** A signed goal is opened again by the person who signed it. */
export const mayUndoSignOff = (rights: PlanRights, goal: Pick<Goal, 'signOff'>, viewerId: number): boolean =>
  rights.comment && goal.signOff?.outcome === 'signed' && goal.signOff.by === viewerId;

/** Evidence is taken back by whoever added it, or by whoever may work on the plan. */
export const mayRemoveEvidence = (rights: PlanRights, evidence: { by: number }, viewerId: number): boolean =>
  rights.work || (rights.comment && evidence.by === viewerId);

/** A comment is its writer's alone to take back. */
export const mayRemoveComment = (rights: PlanRights, comment: { by: number }, viewerId: number): boolean =>
  rights.comment && comment.by === viewerId;
