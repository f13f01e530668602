import { ApiProperty } from '@nestjs/swagger';
import type { MergeConflict, MergeKept, MergeStep } from '@milepost/shared/plan-merge';
import { PersonNameView } from '../people/person.view.js';

/** A field's value, whatever the field. */
const anyValue = {
  oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }, { type: 'object', additionalProperties: true }],
  nullable: true,
};

/** A goal that comes, changes or goes; `from` and `to` hold the fields that change. */
export class MergeStepView {
  @ApiProperty({ enum: ['add', 'change', 'drop'] }) kind: MergeStep['kind'];
  key: string;
  /** The goal's words now; a new one's words. */
  text: string;
  @ApiProperty({ type: String, example: 'day-30' }) phase: string;
  /** A part of a goal. */
  part: boolean;
  @ApiProperty({ type: 'object', additionalProperties: true }) from: Record<string, unknown>;
  @ApiProperty({ type: 'object', additionalProperties: true }) to: Record<string, unknown>;
}

/** What both changed, or what the template drops although somebody began it. A person decides. */
export class MergeConflictView implements MergeConflict {
  key: string;
  goalId: number;
  text: string;
  @ApiProperty({
    enum: ['phase', 'text', 'target', 'choose', 'optional', 'asksEvidence', 'asksSignOff', 'dropped', 'kind'],
  })
  field: MergeConflict['field'];
  @ApiProperty(anyValue) old: unknown;
  @ApiProperty(anyValue) next: unknown;
  @ApiProperty(anyValue) mine: unknown;
}

export class MergeKeptView implements MergeKept {
  key: string;
  text: string;
  @ApiProperty({ enum: ['done', 'dropped-here', 'left-out-here', 'decided'] }) why: MergeKept['why'];
}

/** A KPI that the newer version no longer has, with the readings that stay as history. */
export class LostKpiView {
  key: string;
  name: string;
  readings: number;
}

/** One plan of an older version, and what moving it would do. */
export class MovablePlanView {
  planId: number;
  hire: PersonNameView;
  startDate: string;
  /** The version it follows. */
  from: number;
  /** What the move must name, so that nothing is overwritten unseen. */
  seenVersion: number;
  steps: MergeStepView[];
  conflicts: MergeConflictView[];
  kept: MergeKeptView[];
  lostKpis: LostKpiView[];
}

/** Who is affected by a newer version. */
export class PlanMovesView {
  slug: string;
  role: string;
  /** The version that plans would follow. */
  to: number;
  /** What its author said about it. */
  @ApiProperty({ type: String, nullable: true }) note: string | null;
  /** Plans that follow it already, of those the reader may move. */
  upToDate: number;
  plans: MovablePlanView[];
}

/** What became of one plan; the others are moved whatever happens to it. */
export class PlanMoveOutcomeView {
  planId: number;
  @ApiProperty({ enum: ['moved', 'moved-before', 'refused'] }) outcome: 'moved' | 'moved-before' | 'refused';
  /** Why it was refused: not-found, forbidden, plan-closed, changed-meanwhile, conflicts-left. */
  @ApiProperty({ type: String, nullable: true }) code: string | null;
  @ApiProperty({ type: String, nullable: true }) detail: string | null;
}

export class PlanMoveOutcomesView {
  outcomes: PlanMoveOutcomeView[];
}
