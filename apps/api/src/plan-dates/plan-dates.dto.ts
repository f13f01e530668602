import type { PhaseKey } from '@milepost/shared/template';
import { CalendarDate } from '../http/fields/calendar-date.js';
import { Nullable, OrNull } from '../http/fields/optional.js';
import { Text } from '../http/fields/text.js';

/** Leave, or whatever else lets a plan rest. */
export class PauseRequest {
  /** The first day that does not count. */
  @CalendarDate()
  from: string;

  /** The day work resumes, which counts again; null or left out while nobody knows. */
  @Nullable()
  @CalendarDate()
  resumesOn?: string | null;

  /** 1 to 500 characters; everyone who sees the plan can read it. */
  @Text({ min: 1, max: 500 })
  reason: string;
}

/** The day work resumes after a pause. */
export class PauseEndRequest {
  /** Null while nobody knows. */
  @OrNull()
  @CalendarDate()
  resumesOn: string | null;

  /** 1 to 500 characters; everyone who sees the plan can read it. */
  @Text({ min: 1, max: 500 })
  reason: string;
}

/** A milestone's new day; those after it move along. */
export class ExtensionRequest {
  /** `day-60`. */
  @Text({ min: 1, max: 20 })
  phase: PhaseKey;

  @CalendarDate()
  due: string;

  /** 1 to 500 characters; everyone who sees the plan can read it. */
  @Text({ min: 1, max: 500 })
  reason: string;
}

/** Another day 0. */
export class StartDateRequest {
  @CalendarDate()
  startDate: string;

  /** 1 to 500 characters; everyone who sees the plan can read it. */
  @Text({ min: 1, max: 500 })
  reason: string;
}
