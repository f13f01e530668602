import type { Holiday } from '@milepost/shared/holiday';
import { ApiProperty } from '@nestjs/swagger';

export class HolidayView implements Holiday {
  @ApiProperty({ format: 'date' }) day: string;
  name: string;
}

export class OrganisationRightsView {
  /** Only admins. */
  edit: boolean;
}

/** When the organisation works. */
export class OrganisationView {
  /** The days of new people; 1 is Monday. */
  workingDays: number[];
  holidays: HolidayView[];
  /** Whether a second person approves a template before it is published. */
  templateReview: boolean;
  /** Days of a sprint, by which some KPIs are read. */
  sprintDays: number;
  /** Whether hires see how their manager rates single promotion criteria, and what a decision says of each. */
  hiresSeeRatings: boolean;
  /** Rises with every change; what If-Match asks for. */
  version: number;
  can: OrganisationRightsView;
}
