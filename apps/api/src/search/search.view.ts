import { ApiProperty } from '@nestjs/swagger';
import { PersonNameView } from '../people/person.view.js';
import type { PhaseKey } from '@milepost/shared/template';

export class FoundPersonView {
  id: number;
  name: string;
  title: string;
  @ApiProperty({ type: String, nullable: true }) team: string | null;
  /** Only admins find who was deactivated. */
  active: boolean;
}

export class FoundHireView extends PersonNameView {
  timeZone: string;
}

export class FoundPlanView {
  id: number;
  hire: FoundHireView;
  role: string;
  @ApiProperty({ format: 'date' }) startDate: string;
  @ApiProperty({ type: String, nullable: true }) closedAt: string | null;
}

/** A goal or a part of one. */
export class FoundGoalView {
  id: number;
  planId: number;
  text: string;
  @ApiProperty({ type: String, example: 'day-30' }) phase: PhaseKey;
  hire: PersonNameView;
}

export class FoundTemplateView {
  slug: string;
  role: string;
}

/** What fits, the best first, of each kind. What the reader may not see is not there. */
export class SearchView {
  people: FoundPersonView[];
  plans: FoundPlanView[];
  goals: FoundGoalView[];
  templates: FoundTemplateView[];
}
