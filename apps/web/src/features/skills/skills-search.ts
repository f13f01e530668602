import { isPhaseKey } from '@milepost/shared/phase';
import type { PhaseKey } from '@milepost/shared/template';

/** What the address of the skills says: the milestone to measure against, the order, the open skill, and whether one rates. */
export interface SkillsSearch {
  phase?: PhaseKey;
  first?: 'differences';
  skill?: string;
  rate?: true;
}

export const skillsSearch = ({ phase, first, skill, rate }: Record<string, unknown>): SkillsSearch => ({
  ...(isPhaseKey(phase) && { phase }),
  ...(first === 'differences' && { first }),
  ...(typeof skill === 'string' && skill && { skill }),
  ...(rate === true && { rate }),
});
