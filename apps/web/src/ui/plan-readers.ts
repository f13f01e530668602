import type { PlanFacts } from '@milepost/shared/plan-facts';

const first = (name: string) => name.split(' ')[0] ?? name;

/** Who reads what is said on a plan, by how they stand to its hire. */
export const readersOf = ({ hire, mentor }: Pick<PlanFacts, 'hire' | 'mentor'>): string =>
  `${first(hire.name)}${mentor ? ', the mentor' : ''}, the managers above, the team’s lead, admins and their successors`;

/** The hire's first name. */
export const hireOf = ({ hire }: Pick<PlanFacts, 'hire'>): string => first(hire.name);
