import { ApiProperty } from '@nestjs/swagger';
import type { Wait } from '@milepost/shared/goal-waiting';
import type { OpenBlocker, PhaseTally, Tally } from '@milepost/shared/tally';
import type { PhaseKey } from '@milepost/shared/template';

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
