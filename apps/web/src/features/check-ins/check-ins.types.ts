import type { CheckInLine, CheckInLineStanding, CheckInPlan } from '@milepost/shared/check-in-standing';
import type { PersonName } from '@milepost/shared/plan-facts';

/** A plan with its check-ins, and how the reader stands to the hire. */
export interface ListedPlan extends CheckInPlan {
  team: PersonName | null;
  /** Active people above the hire, the nearest first. */
  line: number[];
  checkIns: CheckInLine[];
}

/** The check-ins of the reader's own plan and of every plan in their sight; the newest thousand plans. */
export interface CheckInList {
  viewerId: number;
  holidays: string[];
  plans: ListedPlan[];
  /** How many plans there are in all. */
  total: number;
  /** Names of everyone mentioned by id. */
  people: PersonName[];
}

/** A check-in with what is derived from its facts. */
export interface CheckInRow {
  plan: ListedPlan;
  line: CheckInLine;
  standing: CheckInLineStanding;
  /** Who holds it; null where nobody manages the hire, and where the reader does. */
  holder: string | null;
  /** Where it stands, in words. */
  says: string;
}
