import type { NextCheckIn, RunningCheckIn } from '@milepost/shared/check-in-standing';
import type { PersonName } from '@milepost/shared/person';
import type { PlanRights } from '@milepost/shared/plan-access';
import type { Blocker, Goal, Relation } from '@milepost/shared/plan-facts';
import type { BoardPlan, Standing } from '@milepost/shared/plan-standing';

/** One plan on the team board, and how the reader stands to it. */
export interface TeamHire extends Omit<BoardPlan, 'can'> {
  version: number;
  role: string;
  team: PersonName | null;
  /** How a closed plan ended. */
  closing: 'completed' | 'ended' | null;
  /** Active people above the hire, the nearest first. */
  line: number[];
  relation: Relation;
  can: PlanRights;
  /** The check-ins that may be next. */
  checkIns: RunningCheckIn[];
}

/** Every plan within the reader's sight but their own, as facts; the newest thousand. */
export interface TeamBoard {
  viewerId: number;
  holidays: string[];
  hires: TeamHire[];
  /** How many there are in all. */
  total: number;
  /** Active direct reports who manage nobody and never had a plan. */
  withoutPlan: PersonName[];
  /** Names of everyone mentioned by id. */
  people: PersonName[];
}

/** A hire with what is derived from the facts of their plan. */
export interface HireLine {
  hire: TeamHire;
  standing: Standing;
  /** Who acts for the hire, by name; null where nobody manages them. */
  manager: string | null;
  /** The next one; null on a closed plan and where all were held. */
  checkIn: NextCheckIn | null;
}

/** What waits on the reader, with everything needed to decide without leaving the page. */
export interface InboxItem {
  for: 'blocker' | 'sign-off';
  since: string;
  planId: number;
  hire: PersonName;
  role: string;
  goal: Goal;
  subGoals: Goal[];
  blocker: Blocker | null;
  /** Nobody else can clear it. */
  onlyMe: boolean;
  people: PersonName[];
}

export interface Inbox {
  items: InboxItem[];
  total: number;
}
