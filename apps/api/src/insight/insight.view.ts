import { ApiProperty } from '@nestjs/swagger';
import type { Cohort, GoalSlip, KpiCoverage, MilestoneTime, MonthOfWaits } from '@milepost/shared/insight';
import type { PhaseKey } from '@milepost/shared/template';

/** A template that somebody follows whom the reader answers for. */
export class InsightTemplateView {
  slug: string;
  role: string;
  hires: number;
}

export class GoalSlipView implements GoalSlip {
  key: string;
  @ApiProperty({ type: String, example: 'day-30' }) phase: PhaseKey;
  text: string;
  reached: number;
  late: number;
  open: number;
  @ApiProperty({ type: Number, nullable: true }) medianDays: number | null;
}

export class MonthOfWaitsView implements MonthOfWaits {
  @ApiProperty({ example: '2026-10' }) month: string;
  decided: number;
  waiting: number;
  medianDays: number;
  longestDays: number;
}

export class KpiCoverageView implements KpiCoverage {
  key: string;
  name: string;
  applies: number;
  measured: number;
  never: number;
}

export class MilestoneTimeView implements MilestoneTime {
  @ApiProperty({ type: String, example: 'day-30' }) phase: PhaseKey;
  reached: number;
  completed: number;
  @ApiProperty({ type: Number, nullable: true }) medianDays: number | null;
}

export class CohortView implements Cohort {
  @ApiProperty({ example: '2026 Q3' }) name: string;
  hires: number;
  milestones: MilestoneTimeView[];
}

/** What the hires of one template teach about it. Numbers of hires, never of one person; nobody is ranked. */
export class InsightView {
  /** Those to choose from. */
  templates: InsightTemplateView[];
  /** The template it is about; null where nobody follows one. */
  @ApiProperty({ type: String, nullable: true }) slug: string | null;
  hires: number;
  slips: GoalSlipView[];
  waits: MonthOfWaitsView[];
  kpis: KpiCoverageView[];
  cohorts: CohortView[];
}
