import type { PlanFacts } from './plan-facts.js';

/** Whether the hire of a plan is deactivated: nobody works on it any more, and while it is open somebody has to close it. */
export const hireLeft = ({ hire, around }: { hire: { id: number } } & Pick<PlanFacts, 'around'>): boolean =>
  !around.includes(hire.id);
