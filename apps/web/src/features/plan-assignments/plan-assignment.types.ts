import type { PersonName } from '@milepost/shared/person';
import type { View } from '../../api/routes';

export type Unplanned = View<'UnplannedPersonView'>;
export type AssignedPlan = View<'AssignedPlanView'>;
export type GivenPlans = View<'PlanAssignmentView'>;
export type AssignmentRequest = View<'PlanAssignmentRequest'>;

/** What the page holds while plans are being given. */
export interface AssignmentDraft {
  templateSlug: string | null;
  /** The key of one of the template's variants; null for the template as it is. */
  variant: string | null;
  startDate: string;
  /** Null: everyone keeps the mentor they have. */
  mentor: PersonName | null;
  mentorSigns: boolean;
  /** Whether past phases count as done. */
  pastDone: boolean;
  /** Who was chosen, by id, in that order. */
  people: ReadonlyMap<number, Unplanned>;
  /** Starts of their own, by person. */
  starts: ReadonlyMap<number, string>;
}
