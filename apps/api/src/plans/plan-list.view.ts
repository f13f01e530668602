import { ApiProperty } from '@nestjs/swagger';
import type { Relation } from '@milepost/shared/plan-facts';
import type { OpenBlocker, PhaseTally, Tally } from '@milepost/shared/tally';
import type { Wait } from '@milepost/shared/goal-waiting';
import type { PhaseKey } from '@milepost/shared/template';
import { PersonNameView } from '../people/person.view.js';
import { ExtensionView, PauseView, PlanHireView, PlanRightsView } from './plan.view.js';

export class PhaseTallyView implements PhaseTally {
  @ApiProperty({ type: String }) key: PhaseKey;
  required: number;
  actual: number;
  open: number;
  waiting: number;
}

export class WaitView implements Wait {
  goalId: number;
  text: string;
  @ApiProperty({ enum: ['sign-off', 'blocker'] }) for: 'sign-off' | 'blocker';
  @ApiProperty({ type: Number, nullable: true }) who: number | null;
  since: string;
}

export class OpenBlockerView implements OpenBlocker {
  goalId: number;
  text: string;
  @ApiProperty({ type: Number, nullable: true }) who: number | null;
  since: string;
}

/** The inputs of pace, summed with every change to the plan. */
export class TallyView implements Tally {
  phases: PhaseTallyView[];
  waits: WaitView[];
  blockers: OpenBlockerView[];
}

export class RelationView implements Relation {
  hire: boolean;
  mentor: boolean;
  manager: boolean;
  above: boolean;
  teamLead: boolean;
  admin: boolean;
}

export class PhaseKeyView {
  @ApiProperty({ type: String, example: 'day-30' }) key: PhaseKey;
}

/** A plan in a list: what its pace follows from, how the reader stands to it and what they may do. */
export class PlanSummaryView {
  id: number;
  hire: PlanHireView;
  role: string;
  @ApiProperty({ format: 'date' }) startDate: string;
  @ApiProperty({ type: String, nullable: true }) closedAt: string | null;
  @ApiProperty({ type: PersonNameView, nullable: true }) mentor: PersonNameView | null;
  @ApiProperty({ type: PersonNameView, nullable: true }) manager: PersonNameView | null;
  mentorSigns: boolean;
  phases: PhaseKeyView[];
  pauses: PauseView[];
  extensions: ExtensionView[];
  tally: TallyView;
  relation: RelationView;
  can: PlanRightsView;
}

export class PlanListView {
  plans: PlanSummaryView[];
  /** Ask for the plans before this id; null at the end. */
  @ApiProperty({ type: Number, nullable: true }) next: number | null;
}
