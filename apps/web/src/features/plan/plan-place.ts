import type { PlanView } from '../../api/plan-cache';

type Whose = Pick<PlanView, 'id' | 'hire' | 'viewer'>;

/** Where the plan is read: the hire's own at home, another's by its number. */
export const planPlace = ({ id, viewer }: Whose) =>
  viewer.hire ? ({ to: '/plan' } as const) : ({ to: '/plans/$planId', params: { planId: id } } as const);

/** "My plan", or whose it is. */
export const planName = ({ hire, viewer }: Whose) => (viewer.hire ? 'My plan' : `${hire.name}’s plan`);
