import { phaseDays } from './phase.js';
import type { PhaseKey, Skill } from './template.js';

/** How well somebody does something, in words; a level is the position in this list, 0 to 4. */
export const skillLevels = ['not yet', 'aware', 'with help', 'independent', 'teaches others'] as const;
export type SkillLevel = 0 | 1 | 2 | 3 | 4;

/** What each level looks like, for whoever rates. */
export const skillLevelSays: readonly string[] = [
  'Has not met it, or only by name',
  'Knows what it is for and can follow a conversation about it',
  'Does it with somebody at hand who reviews',
  'Does it alone, and knows when to ask',
  'Others come to learn it',
];

export interface RequiredLevel {
  level: SkillLevel;
  /** The template does not say it: it follows from the importance. */
  inferred: boolean;
}

type Step = readonly [day30: number, day60: number, day90: number, month6: number, month12: number];

/** No document gives levels. What matters more has to grow sooner; nothing that is merely good to have must be mastered. */
const growth: Record<'critical' | 'important' | 'optional', Step> = {
  critical: [1, 2, 2, 3, 3],
  important: [1, 1, 2, 2, 3],
  optional: [0, 0, 1, 1, 1],
};
const most: Record<Skill['tier'], number> = {
  'must-have': 4,
  'hard-skill': 4,
  'good-to-have': 2,
  advanced: 1,
  emerging: 1,
};
const stepsEnd = [45, 75, 135, 270];

/** "important to critical" asks for what critical asks: the stricter reading; without a word it counts as important. */
function importanceOf({ importance }: Pick<Skill, 'importance'>): keyof typeof growth {
  if (importance === null) return 'important';
  if (importance.includes('critical')) return 'critical';
  return importance.includes('important') ? 'important' : 'optional';
}

const ranks = Object.keys(growth);

/** How much a skill weighs, for an order: 0 for what is critical, more for what matters less. */
export const importanceRank = (skill: Pick<Skill, 'importance'>): number => ranks.indexOf(importanceOf(skill));

/** The level that a milestone asks for: the template's own word, else inferred from the importance. */
export function requiredLevel(skill: Pick<Skill, 'importance' | 'tier' | 'required'>, phase: PhaseKey): RequiredLevel {
  const stated = skill.required?.[phase];
  if (stated !== undefined) return { level: stated as SkillLevel, inferred: false };
  const days = phaseDays(phase);
  const at = days === null ? stepsEnd.length : stepsEnd.filter((end) => days > end).length;
  const level = Math.min(growth[importanceOf(skill)][at]!, most[skill.tier]);
  return { level: level as SkillLevel, inferred: true };
}
