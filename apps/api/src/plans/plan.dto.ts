import { isPhaseKey } from '@milepost/shared/phase';
import type { PhaseKey } from '@milepost/shared/template';
import { CalendarDate } from '../http/fields/calendar-date.js';
import { Flag } from '../http/fields/flag.js';
import { Id } from '../http/fields/id.js';
import { Nullable, Optional } from '../http/fields/optional.js';
import { Text } from '../http/fields/text.js';
import { Words } from '../http/fields/words.js';

/** A template and a start date for a person. */
export class PlanStartRequest {
  @Id()
  personId: number;

  /** The template's newest published version is taken. */
  @Text({ min: 1, max: 100 })
  templateSlug: string;

  /** The key of one of the template's variants; the template as it is when left out. */
  @Nullable()
  @Text({ min: 1, max: 100 })
  variant?: string | null;

  /** Day 0; at most two years away from today. */
  @CalendarDate()
  startDate: string;

  @Nullable()
  @Id()
  mentorId?: number | null;

  /** Whether the mentor may sign off goals of this plan. */
  @Optional()
  @Flag()
  mentorSigns?: boolean;

  /** Keys of the template's goals and sub-goals that this plan goes without. */
  @Optional()
  @Words({ most: 500 })
  leaveOut?: string[];

  /** For a late start: the past phases that count as done. */
  @Optional()
  @Words({ most: 50, each: isPhaseKey })
  donePhases?: PhaseKey[];
}
