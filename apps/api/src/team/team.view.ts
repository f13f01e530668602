import { ApiProperty } from '@nestjs/swagger';
import type { RunningCheckIn } from '@milepost/shared/check-in-standing';
import type { Closing } from '@milepost/shared/plan-facts';
import type { PhaseKey } from '@milepost/shared/template';
import { PersonNameView, TeamNameView } from '../people/person.view.js';
import { ExtensionView, PauseView, PlanHireView, PlanRightsView } from '../plans/plan.view.js';
import { RelationView } from '../plans/relation.view.js';
import { TallyView } from '../plans/tally.view.js';

export class HirePhaseView {
  @ApiProperty({ type: String, example: 'day-30' }) key: PhaseKey;
}

/** A check-in that may be the next one. Its day and state follow by the shared rules. */
export class RunningCheckInView implements RunningCheckIn {
  id: number;
  @ApiProperty({ type: String, nullable: true, example: 'day-30' }) phase: PhaseKey | null;
  @ApiProperty({ type: String, nullable: true }) meetsOn: string | null;
  @ApiProperty({ type: String, nullable: true }) openedAt: string | null;
}

/** A hire on the team board: what the pace of their plan follows from, how the reader stands to it and what they may do. */
export class TeamHireView {
  relation: RelationView;
  can: PlanRightsView;
  /** The plan's id. */
  id: number;
  version: number;
  hire: PlanHireView;
  role: string;
  @ApiProperty({ type: TeamNameView, nullable: true }) team: TeamNameView | null;
  @ApiProperty({ format: 'date' }) startDate: string;
  @ApiProperty({ format: 'date' }) originalStart: string;
  @ApiProperty({ type: String, nullable: true }) closedAt: string | null;
  @ApiProperty({ enum: ['completed', 'ended', null], nullable: true }) closing: Closing['outcome'] | null;
  @ApiProperty({ type: Number, nullable: true }) mentorId: number | null;
  /** The nearest active manager: who acts for the hire. */
  @ApiProperty({ type: Number, nullable: true }) managerId: number | null;
  /** Everyone active above the hire, the nearest first. */
  line: number[];
  /** Everyone active who has to do with the plan. */
  around: number[];
  mentorSigns: boolean;
  phases: HirePhaseView[];
  pauses: PauseView[];
  extensions: ExtensionView[];
  tally: TallyView;
  checkIns: RunningCheckInView[];
}

/** The hires a reader looks after. Pace, milestones and who waits on whom follow by the shared rules. */
export class TeamBoardView {
  hires: TeamHireView[];
  viewerId: number;
  /** The organisation's holidays, from a month before the earliest start on. */
  holidays: string[];
  /** How many there are in all; `hires` holds the newest 1,000. */
  total: number;
  /** Active reports of the reader who manage nobody and never had a plan; the first 50 by name. */
  withoutPlan: PersonNameView[];
  /** Names of everyone that the hires mention by id. */
  people: PersonNameView[];
}
