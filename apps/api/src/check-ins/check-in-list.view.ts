import { ApiProperty } from '@nestjs/swagger';
import { checkInOutcomes, type CheckInOutcome } from '@milepost/shared/check-in';
import type { CheckInLine, CheckInPlan } from '@milepost/shared/check-in-standing';
import type { PhaseKey } from '@milepost/shared/template';
import { PersonNameView, TeamNameView } from '../people/person.view.js';
import { ExtensionView, PauseView, PlanHireView, PlanRightsView } from '../plans/plan.view.js';
import { RelationView } from '../plans/relation.view.js';

export class SubmittedSidesView {
  hire: boolean;
  manager: boolean;
}

/** A check-in on a list: when it is and how far it came. Its day and state follow by the shared rules. */
export class CheckInLineView implements CheckInLine {
  id: number;
  @ApiProperty({ type: String, nullable: true, example: 'day-30' }) phase: PhaseKey | null;
  /** What an extra check-in is about; empty for a milestone's, and for whoever may not read it. */
  title: string;
  @ApiProperty({ type: String, nullable: true }) meetsOn: string | null;
  @ApiProperty({ type: String, nullable: true }) openedAt: string | null;
  @ApiProperty({ type: String, nullable: true }) closedAt: string | null;
  @ApiProperty({ type: String, nullable: true }) skippedAt: string | null;
  @ApiProperty({ type: String, nullable: true }) acknowledgedAt: string | null;
  /** Null too for whoever may not read it, like the two below. */
  @ApiProperty({ enum: [...checkInOutcomes, null], nullable: true }) outcome: CheckInOutcome | null;
  @ApiProperty({ type: String, nullable: true }) skipReason: string | null;
  /** Which sides submitted their view. */
  @ApiProperty({ type: SubmittedSidesView, nullable: true }) submitted: SubmittedSidesView | null;
  /** The reader's own view. */
  @ApiProperty({ enum: ['none', 'draft', 'submitted'] }) mine: CheckInLine['mine'];
}

export class CheckInPhaseView {
  @ApiProperty({ type: String, example: 'day-30' }) key: PhaseKey;
}

/** A plan's check-ins, what their days follow from, and how the reader stands to the hire. */
export class CheckInPlanView implements CheckInPlan {
  relation: RelationView;
  can: PlanRightsView;
  /** The plan's id. */
  id: number;
  hire: PlanHireView;
  @ApiProperty({ type: TeamNameView, nullable: true }) team: TeamNameView | null;
  @ApiProperty({ format: 'date' }) startDate: string;
  @ApiProperty({ format: 'date' }) originalStart: string;
  @ApiProperty({ type: String, nullable: true }) closedAt: string | null;
  /** The nearest active manager: who holds the check-ins. */
  @ApiProperty({ type: Number, nullable: true }) managerId: number | null;
  /** Everyone active above the hire, the nearest first. */
  line: number[];
  phases: CheckInPhaseView[];
  pauses: PauseView[];
  extensions: ExtensionView[];
  checkIns: CheckInLineView[];
}

/** The check-ins in a reader's sight: of open plans, and of those closed ones that tell of the last year. */
export class CheckInListView {
  plans: CheckInPlanView[];
  viewerId: number;
  /** The organisation's holidays, from a month before the earliest start on. */
  holidays: string[];
  /** How many plans there are in all; `plans` holds the newest 1,000. */
  total: number;
  /** Names of everyone that the plans mention by id. */
  people: PersonNameView[];
}
