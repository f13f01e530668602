import type { Milestones } from '@milepost/shared/goal-terms';
import type { PlanView } from '../../api/plan-cache';

/** What every dialog about a plan's goals needs. */
export interface TermsProps {
  plan: PlanView;
  milestones: Milestones;
  onClose: () => void;
}
