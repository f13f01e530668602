import { ApiProperty } from '@nestjs/swagger';
import { checkInOutcomes, type CheckInOutcome } from '@milepost/shared/check-in';
import type { Measurement } from '@milepost/shared/kpi';
import type { ReadinessRights } from '@milepost/shared/readiness-access';
import {
  criterionScale,
  type CheckInResult,
  type CriterionRating,
  type CriterionRuling,
  type CriterionScale,
  type Decision,
  type DecisionOutcome,
  type EvidenceUse,
  type RatingSide,
  type ReadinessFacts,
  type SkillRating,
  type UsedEvidence,
} from '@milepost/shared/readiness-facts';
import type { SkillLevel } from '@milepost/shared/skill-level';
import type { PhaseKey } from '@milepost/shared/template';
import { PersonNameView } from '../people/person.view.js';
import { GoalView } from '../plans/plan-goal.view.js';
import { ExtensionView, PauseView, PlanPhaseView } from '../plans/plan.view.js';

const sides: RatingSide[] = ['hire', 'manager'];
const judgements = ['met', 'near', 'missed'];

/** What the reader sees and may do. */
export class ReadinessRightsView implements ReadinessRights {
  kpis: boolean;
  skills: boolean;
  readiness: boolean;
  /** What the manager and the lead said of single criteria. To the hire only where the organisation shares it. */
  othersRatings: boolean;
  measure: boolean;
  @ApiProperty({ enum: [...sides, null], nullable: true }) rate: RatingSide | null;
  useEvidence: boolean;
  decide: boolean;
  packet: boolean;
}

/** One reading of one part of a KPI; without a period it is the baseline. */
export class MeasurementView implements Measurement {
  id: number;
  kpi: string;
  part: number;
  @ApiProperty({ type: String, format: 'date', nullable: true }) startsOn: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endsOn: string | null;
  @ApiProperty({ type: Number, nullable: true }) value: number | null;
  @ApiProperty({ enum: [...judgements, null], nullable: true }) judgement: 'met' | 'near' | 'missed' | null;
  note: string;
  @ApiProperty({ enum: ['hand', 'file'] }) via: 'hand' | 'file';
  by: number;
  at: string;
}

/** A level (0 to 4) at a time, from one side. */
export class SkillRatingView implements SkillRating {
  id: number;
  skill: string;
  @ApiProperty({ enum: sides }) side: RatingSide;
  @ApiProperty({ type: Number, minimum: 0, maximum: 4 }) level: SkillLevel;
  note: string;
  by: number;
  at: string;
}

export class CriterionRatingView implements CriterionRating {
  id: number;
  criterion: string;
  @ApiProperty({ enum: sides }) side: RatingSide;
  /** Null: taken back. */
  @ApiProperty({ enum: [...criterionScale, null], nullable: true }) rating: CriterionScale | null;
  note: string;
  by: number;
  at: string;
}

/** What a link or note supports. */
export class EvidenceUseView implements EvidenceUse {
  @ApiProperty({ enum: ['kpi', 'skill', 'criterion'] }) kind: 'kpi' | 'skill' | 'criterion';
  key: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) startsOn: string | null;
  by: number;
  at: string;
}

export class UsedEvidenceView implements UsedEvidence {
  id: number;
  /** Null: it stands on the plan itself. */
  @ApiProperty({ type: Number, nullable: true }) goalId: number | null;
  @ApiProperty({ enum: ['link', 'note'] }) kind: 'link' | 'note';
  @ApiProperty({ type: String, nullable: true }) url: string | null;
  text: string;
  by: number;
  at: string;
  uses: EvidenceUseView[];
}

export class CheckInResultView implements CheckInResult {
  id: number;
  @ApiProperty({ type: String, nullable: true }) phase: PhaseKey | null;
  title: string;
  closedAt: string;
  @ApiProperty({ enum: [...checkInOutcomes] }) outcome: CheckInOutcome;
  by: number;
}

export class CriterionRulingView implements CriterionRuling {
  criterion: string;
  met: boolean;
  reason: string;
}

export class DecisionView implements Decision {
  id: number;
  @ApiProperty({ enum: ['ready', 'not yet'] }) outcome: DecisionOutcome;
  reason: string;
  /** Empty for a hire with whom the organisation does not share ratings. */
  criteria: CriterionRulingView[];
  @ApiProperty({ type: String, format: 'date', nullable: true }) reviewOn: string | null;
  by: number;
  at: string;
}

export class ReadinessHireView extends PersonNameView {
  timeZone: string;
  workingDays: number[];
}

/** How the reader stands to the hire. */
export class ReadinessViewerView {
  id: number;
  hire: boolean;
  mentor: boolean;
  manager: boolean;
  above: boolean;
  teamLead: boolean;
  admin: boolean;
}

/**
 * KPIs, skills and readiness of one plan as they stood at a moment: facts, from which the shared rules derive the rest.
 * What the reader may not see is empty, and `can` says so.
 */
export class ReadinessView implements ReadinessFacts {
  planId: number;
  version: number;
  role: string;
  /** Its KPIs, skills, criteria and notes, in the shape of `ReadinessTemplate`. */
  @ApiProperty({ type: 'object', additionalProperties: true }) template: ReadinessFacts['template'];
  hire: ReadinessHireView;
  @ApiProperty({ type: PersonNameView, nullable: true }) manager: PersonNameView | null;
  /** Who decides. */
  @ApiProperty({ type: PersonNameView, nullable: true }) lead: PersonNameView | null;
  startDate: string;
  originalStart: string;
  phases: PlanPhaseView[];
  pauses: PauseView[];
  extensions: ExtensionView[];
  @ApiProperty({ type: String, nullable: true }) closedAt: string | null;
  goals: GoalView[];
  evidence: UsedEvidenceView[];
  measurements: MeasurementView[];
  skillRatings: SkillRatingView[];
  criterionRatings: CriterionRatingView[];
  checkIns: CheckInResultView[];
  decisions: DecisionView[];
  sprintDays: number;
  people: PersonNameView[];
  can: ReadinessRightsView;
  viewer: ReadinessViewerView;
  /** The organisation lets hires read how single criteria are rated. */
  hiresSeeRatings: boolean;
  /** The past day it is read as of; null for now. */
  @ApiProperty({ type: String, format: 'date', nullable: true }) asOf: string | null;
}
