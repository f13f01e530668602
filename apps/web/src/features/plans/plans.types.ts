import type { View } from '../../api/routes';

/** What starts a plan. */
export type PlanStart = View<'PlanStartRequest'>;
