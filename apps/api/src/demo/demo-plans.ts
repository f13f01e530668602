import { cloudPlans } from './cloud-plans.js';
import type { DemoPlan } from './demo-story.js';
import { infrastructurePlans } from './infrastructure-plans.js';
import { operationsPlans } from './operations-plans.js';
import { platformPlans } from './platform-plans.js';

/** The plans of the demo organisation: every situation, from before day one to a year later, told as it might have gone. */
export const demoPlans: DemoPlan[] = [...infrastructurePlans, ...platformPlans, ...cloudPlans, ...operationsPlans];
