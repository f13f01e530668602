import type { Extension } from '@milepost/shared/schedule';
import type { Tally } from '@milepost/shared/tally';
import type { PhaseKey } from '@milepost/shared/template';
import type { View } from '../../api/routes';

/** A plan in a list: the inputs of its pace, and what its reader may do. Phase keys are the domain's. */
export interface PlanSummary extends Omit<View<'PlanSummaryView'>, 'phases' | 'extensions' | 'tally'> {
  phases: { key: PhaseKey }[];
  extensions: Extension[];
  tally: Tally;
}

export interface PlanList {
  plans: PlanSummary[];
  /** Ask for the plans before this id; null at the end. */
  next: number | null;
}

/** What starts a plan. */
export type PlanStart = View<'PlanStartRequest'>;
