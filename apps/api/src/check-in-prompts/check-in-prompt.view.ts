import { ApiProperty } from '@nestjs/swagger';
import { checkInStages, type CheckInStage } from '@milepost/shared/check-in-prompt';
import { CheckInPromptView } from '../check-ins/check-in.view.js';

/** The questions of one stage. */
export class PromptStageView {
  @ApiProperty({ enum: checkInStages }) stage: CheckInStage;
  prompts: CheckInPromptView[];
  /** Whether they are the usual ones, which nobody changed for this template. */
  usual: boolean;
  /** What If-Match asks for; 0 while they are the usual ones. */
  version: number;
}

export class PromptRightsView {
  /** Only admins. */
  edit: boolean;
}

/** What the check-ins of a template's plans ask. */
export class PromptsView {
  stages: PromptStageView[];
  can: PromptRightsView;
}
