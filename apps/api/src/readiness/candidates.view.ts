import { ApiProperty } from '@nestjs/swagger';
import type { Candidate, CandidateCriterion } from '@milepost/shared/candidate';
import { criterionSources, verdicts, type CriterionSource, type Verdict } from '@milepost/shared/criterion';
import type { DecisionOutcome } from '@milepost/shared/readiness-facts';
import type { CriterionWeight } from '@milepost/shared/template';
import { PersonNameView } from '../people/person.view.js';

export class CandidateCriterionView implements CandidateCriterion {
  key: string;
  @ApiProperty({ enum: [...criterionSources] }) source: CriterionSource;
  text: string;
  @ApiProperty({ enum: ['required', 'supporting'] }) weight: CriterionWeight;
  @ApiProperty({ enum: [...verdicts] }) verdict: Verdict;
  /** The newest thing behind it is older than half a year. */
  stale: boolean;
}

/** How many are met, of how many there are. */
export class MetOfView {
  met: number;
  of: number;
}

export class CandidateTemplateView {
  slug: string;
  version: number;
}

export class CandidateDecisionView {
  id: number;
  @ApiProperty({ enum: ['ready', 'not yet'] }) outcome: DecisionOutcome;
  at: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) reviewOn: string | null;
}

/** A hire as their lead weighs them: every criterion with how it stands, and no single number. */
export class CandidateView implements Candidate {
  planId: number;
  hire: PersonNameView;
  role: string;
  template: CandidateTemplateView;
  /** Calendar days since the start; negative before it. */
  day: number;
  paused: boolean;
  /** When the plan was closed. A completed one stays here until somebody found its hire ready. */
  @ApiProperty({ type: String, nullable: true }) closedAt: string | null;
  @ApiProperty({ type: PersonNameView, nullable: true }) manager: PersonNameView | null;
  /** Required ones first. */
  criteria: CandidateCriterionView[];
  /** Every required criterion is met, and there is at least one. */
  ready: boolean;
  required: MetOfView;
  supporting: MetOfView;
  /** Since when every required criterion is met. */
  @ApiProperty({ type: String, nullable: true }) readySince: string | null;
  /** How many criteria are stale. */
  stale: number;
  /** The last one. */
  @ApiProperty({ type: CandidateDecisionView, nullable: true }) decision: CandidateDecisionView | null;
}

/** By name. */
export class CandidatesView {
  candidates: CandidateView[];
}
