import { ApiProperty } from '@nestjs/swagger';
import type { PhaseKey } from '@milepost/shared/template';
import { PersonNameView } from '../people/person.view.js';
import { ExtensionView, PauseView, PlanHireView, PlanRightsView } from './plan.view.js';
import { RelationView } from './relation.view.js';
import { TallyView } from './tally.view.js';

export class PhaseKeyView {
  @ApiProperty({ type: String, example: 'day-30' }) key: PhaseKey;
}

/** A plan in a list: what its pace follows from, how the reader stands to it and what they may do. */
export class PlanSummaryView {
  id: number;
  hire: PlanHireView;
  role: string;
  @ApiProperty({ format: 'date' }) startDate: string;
  @ApiProperty({ format: 'date' }) originalStart: string;
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
