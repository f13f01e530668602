import type {
  CompletionFact,
  CountEntry,
  Evidence,
  Comment,
  SignOff,
  Blocker,
  Waiver,
  Goal,
  GoalAction,
  GoalTerms,
  DroppedGoal,
  TermsChange,
} from '@milepost/shared/plan-facts';
import type { GoalKind, PhaseKey, Source } from '@milepost/shared/template';
import { ApiProperty } from '@nestjs/swagger';

/** Who ticked a goal and when. */
export class CompletionView implements CompletionFact {
  by: number;
  /** @format date-time */
  at: string;
}

/** One + or − on a count. */
export class CountEntryView implements CountEntry {
  by: number;
  /** @format date-time */
  at: string;
  change: number;
}

/** A link or note that shows a goal was reached. */
export class EvidenceView implements Evidence {
  id: number;
  @ApiProperty({ enum: ['link', 'note'] }) kind: 'link' | 'note';
  @ApiProperty({ type: String, nullable: true }) url: string | null;
  text: string;
  by: number;
  at: string;
}

/** What somebody says about a goal. */
export class CommentView implements Comment {
  id: number;
  text: string;
  by: number;
  at: string;
}

/** The latest asking for a confirmation; `outcome` null while it waits. */
export class SignOffView implements SignOff {
  id: number;
  askedBy: number;
  askedAt: string;
  @ApiProperty({ enum: ['signed', 'returned', 'withdrawn', 'undone', null], nullable: true })
  outcome: SignOff['outcome'];
  @ApiProperty({ type: Number, nullable: true }) by: number | null;
  @ApiProperty({ type: String, nullable: true }) at: string | null;
  @ApiProperty({ type: String, nullable: true }) reason: string | null;
}

/** What stops a goal; `clearableBy` null means somebody outside. */
export class BlockerView implements Blocker {
  id: number;
  text: string;
  by: number;
  at: string;
  @ApiProperty({ type: Number, nullable: true }) clearableBy: number | null;
}

export class WaiverView implements Waiver {
  reason: string;
  by: number;
  at: string;
}

/** What may be changed about a goal for one hire. */
export class GoalTermsView implements GoalTerms {
  @ApiProperty({ type: String, example: 'day-30' }) phase: PhaseKey;
  text: string;
  @ApiProperty({ type: Number, nullable: true }) min: number | null;
  @ApiProperty({ type: Number, nullable: true }) max: number | null;
  @ApiProperty({ type: String, nullable: true }) unit: string | null;
  optional: boolean;
  asksEvidence: boolean;
  asksSignOff: boolean;
}

/** Who changed what a plan asks, when and why. */
export class TermsChangeView implements TermsChange {
  by: number;
  at: string;
  reason: string;
}

/** What a goal came from: an action that somebody took on in a check-in. */
export class GoalActionView implements GoalAction {
  checkInId: number;
  ownerId: number;
  @ApiProperty({ format: 'date' }) dueOn: string;
}

/** What was taken off the plan. */
export class DroppedGoalView extends TermsChangeView implements DroppedGoal {
  id: number;
  @ApiProperty({ type: Number, nullable: true }) parentId: number | null;
  @ApiProperty({ type: String, example: 'day-30' }) phase: PhaseKey;
  text: string;
}

/** Where a line stands in the blueprint document. */
export class SourceView implements Source {
  section: string;
  heading?: string;
  position?: number;
}

/** One goal or part of one, with its stored facts. State, completion and due day follow by the shared rules. */
export class GoalView implements Goal {
  id: number;
  @ApiProperty({ type: Number, nullable: true }) parentId: number | null;
  @ApiProperty({ type: String, example: 'day-30' }) phase: PhaseKey;
  position: number;
  @ApiProperty({ enum: ['task', 'count', 'choice', 'group'] }) kind: GoalKind;
  text: string;
  @ApiProperty({ type: Number, nullable: true }) min: number | null;
  @ApiProperty({ type: Number, nullable: true }) max: number | null;
  @ApiProperty({ type: String, nullable: true }) unit: string | null;
  @ApiProperty({ type: Number, nullable: true }) choose: number | null;
  somethingElse: boolean;
  optional: boolean;
  asksEvidence: boolean;
  asksSignOff: boolean;
  inferred: boolean;
  @ApiProperty({ type: String, nullable: true }) note: string | null;
  @ApiProperty({ type: SourceView, nullable: true }) source: SourceView | null;
  version: number;
  @ApiProperty({ type: GoalTermsView, nullable: true }) given: GoalTermsView | null;
  @ApiProperty({ type: TermsChangeView, nullable: true }) changed: TermsChangeView | null;
  @ApiProperty({ type: TermsChangeView, nullable: true }) added: TermsChangeView | null;
  @ApiProperty({ type: GoalActionView, nullable: true }) action: GoalActionView | null;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) plannedOn: string | null;
  @ApiProperty({ type: CompletionView, nullable: true }) completion: CompletionView | null;
  counts: CountEntryView[];
  evidence: EvidenceView[];
  comments: CommentView[];
  @ApiProperty({ type: SignOffView, nullable: true }) signOff: SignOffView | null;
  @ApiProperty({ type: BlockerView, nullable: true }) blocker: BlockerView | null;
  @ApiProperty({ type: WaiverView, nullable: true }) waiver: WaiverView | null;
}
