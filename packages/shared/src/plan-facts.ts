import type { IsoDate, IsoInstant } from './calendar.js';
import type { CheckInCourse } from './check-in.js';
import type { Extension, Pause } from './schedule.js';
import type { AtHand, GoalKind, PhaseKey, Source } from './template.js';

/** What is stored about a plan and its goals: who did what when. Everything else is derived by the rules beside this file. */

export interface CompletionFact {
  by: number;
  at: IsoInstant;
}

export interface CountEntry {
  by: number;
  at: IsoInstant;
  change: number;
}

export interface Evidence {
  id: number;
  kind: 'link' | 'note';
  url: string | null;
  text: string;
  by: number;
  at: IsoInstant;
}

export interface Comment {
  id: number;
  text: string;
  by: number;
  at: IsoInstant;
}

/** One asking for a confirmation, and how it ended. `null` outcome: still waiting. */
export interface SignOff {
  id: number;
  askedBy: number;
  askedAt: IsoInstant;
  outcome: 'signed' | 'returned' | 'withdrawn' | 'undone' | null;
  by: number | null;
  at: IsoInstant | null;
  reason: string | null;
}

/** What stops a goal and who can clear it (null: somebody outside Milepost, named in the text). */
export interface Blocker {
  id: number;
  text: string;
  by: number;
  at: IsoInstant;
  clearableBy: number | null;
}

export interface Waiver {
  reason: string;
  by: number;
  at: IsoInstant;
}

/** Everything about a goal that may be changed for one hire. */
export interface GoalTerms {
  phase: PhaseKey;
  text: string;
  min: number | null;
  max: number | null;
  unit: string | null;
  optional: boolean;
  asksEvidence: boolean;
  asksSignOff: boolean;
}

/** Who changed what a plan asks, when and why. */
export interface TermsChange {
  by: number;
  at: IsoInstant;
  reason: string;
}

/** A goal, or a part of one, that was taken off the plan; it may be brought back. */
export interface DroppedGoal extends TermsChange {
  id: number;
  parentId: number | null;
  phase: PhaseKey;
  text: string;
}

/** What a goal came from: an action that somebody took on in a check-in, and the day it was agreed for. */
export interface GoalAction {
  checkInId: number;
  ownerId: number;
  dueOn: IsoDate;
}

/** A goal or sub-goal as a plan holds it: its terms, and what stays of the template's. */
export interface PlannedGoal extends GoalTerms {
  position: number;
  kind: GoalKind;
  choose: number | null;
  /** The open option of a choice, named by the hire; its text is empty until then. */
  somethingElse: boolean;
  inferred: boolean;
  note: string | null;
  source: Source | null;
}

/** One goal or sub-goal with its facts. Sub-goals name their goal in `parentId`. */
export interface Goal extends PlannedGoal {
  id: number;
  parentId: number | null;
  /** Rises with every change of its terms. */
  version: number;
  /** Its terms as they were first given, once somebody changed them. */
  given: GoalTerms | null;
  /** How its terms were last changed; null while they are as first given. */
  changed: TermsChange | null;
  /** Who added it to this plan; null for what the template brought. */
  added: TermsChange | null;
  /** The action that it was in a check-in; null for every other goal. */
  action: GoalAction | null;
  /** An earlier day the hire or the manager planned for it; it orders, only the milestone makes overdue. */
  plannedOn: IsoDate | null;
  completion: CompletionFact | null;
  counts: CountEntry[];
  evidence: Evidence[];
  comments: Comment[];
  /** The latest asking. */
  signOff: SignOff | null;
  /** The open one. */
  blocker: Blocker | null;
  waiver: Waiver | null;
}

/** A goal with its sub-goals beside it: what the rules read. */
export interface GoalTree extends Goal {
  subGoals: Goal[];
}

export interface PersonName {
  id: number;
  name: string;
}

export interface PlanPhase {
  key: PhaseKey;
  title: string;
  inferred: boolean;
}

/** How the reader stands to the plan's hire. Several may hold at once. */
export interface Relation {
  hire: boolean;
  mentor: boolean;
  /** The nearest active manager above the hire: the one who acts. */
  manager: boolean;
  /** Anyone further up the reporting line. */
  above: boolean;
  /** The named lead of the hire's team. */
  teamLead: boolean;
  admin: boolean;
}

/** A pause with who made it and why. */
export interface PauseFact extends Pause {
  id: number;
  reason: string;
  by: number;
  at: IsoInstant;
}

/** An extension with who made it and why. */
export interface ExtensionFact extends Extension {
  id: number;
  reason: string;
  by: number;
  at: IsoInstant;
}

/** The start was `from` until somebody moved it to `to`. */
export interface StartMove {
  from: IsoDate;
  to: IsoDate;
  reason: string;
  by: number;
  at: IsoInstant;
}

/** How a plan ended: all that was asked is done, or it ended early. */
export interface Closing {
  outcome: 'completed' | 'ended';
  reason: string;
  by: number;
  at: IsoInstant;
}

/** A check-in as everybody who sees the plan knows it: that it is there, when, and how far it came. */
export interface PlanCheckIn extends CheckInCourse {
  id: number;
}

export interface PlanFacts {
  id: number;
  version: number;
  role: string;
  /** The version that it follows, in which variant if in any. */
  template: { slug: string; version: number; variant?: string | null };
  hire: PersonName & { timeZone: string; workingDays: number[] };
  mentor: PersonName | null;
  /** The nearest active manager. */
  manager: PersonName | null;
  mentorSigns: boolean;
  startDate: IsoDate;
  /** The start as it was first given; the same as `startDate` until somebody moves it. */
  originalStart: IsoDate;
  startMoves: StartMove[];
  /** Rises with every change of the dates and with closing and reopening, never with what happens to a goal. */
  datesVersion: number;
  closedAt: IsoInstant | null;
  /** Null while the plan is open. */
  closing: Closing | null;
  phases: PlanPhase[];
  goals: Goal[];
  /** What was taken off the plan, the latest first. */
  dropped: DroppedGoal[];
  pauses: PauseFact[];
  extensions: ExtensionFact[];
  /** In the order in which they were made, skipped ones included. */
  checkIns: PlanCheckIn[];
  /** The organisation's holidays, from a month before the start on. */
  holidays: IsoDate[];
  /** Everyone active who has to do with the plan: hire (unless deactivated), mentor, managers above (the nearest first), the team's lead. */
  around: number[];
  /** Names of everyone the facts mention. */
  people: PersonName[];
  atHand: AtHand;
  viewer: Relation & { id: number };
}

/** Goals in their order with sub-goals inside; the order of `goals` is kept. */
export function goalTrees(goals: readonly Goal[]): GoalTree[] {
  const trees = new Map<number, GoalTree>();
  for (const goal of goals) if (goal.parentId === null) trees.set(goal.id, { ...goal, subGoals: [] });
  for (const goal of goals) if (goal.parentId !== null) trees.get(goal.parentId)?.subGoals.push(goal);
  return [...trees.values()];
}
