import { groupedBy } from './grouped-by.js';
import { latestRating } from './readiness.js';
import type { ReadinessFacts, SkillRating } from './readiness-facts.js';
import { requiredLevel, type RequiredLevel, type SkillLevel } from './skill-level.js';
import type { PhaseKey, Skill } from './template.js';

/** Where somebody stands in one skill, against what a milestone asks. */
export interface SkillStanding {
  skill: Skill;
  required: RequiredLevel;
  /** The first rating from the manager's side. */
  start: SkillRating | null;
  /** The newest from the manager's side: what counts. */
  now: SkillRating | null;
  /** The newest from the hire: their own view. */
  own: SkillRating | null;
  /** Every rating, the oldest first. */
  history: SkillRating[];
  /** Steps below what is asked, by the manager's rating; null while there is none. */
  short: number | null;
  /** Both rated it, and not alike. */
  apart: boolean;
}

type RatedSkills = Pick<ReadinessFacts, 'skillRatings'> & { template: Pick<ReadinessFacts['template'], 'skills'> };

export function skillStanding(skill: Skill, phase: PhaseKey, ratings: readonly SkillRating[]): SkillStanding {
  const history = ratings.filter((one) => one.skill === skill.key).sort((a, b) => a.id - b.id);
  const required = requiredLevel(skill, phase);
  const [now, own] = [latestRating(history, 'manager'), latestRating(history, 'hire')];
  return {
    skill,
    required,
    start: history.find(({ side }) => side === 'manager') ?? null,
    now,
    own,
    history,
    short: now ? Math.max(0, required.level - now.level) : null,
    apart: now !== null && own !== null && now.level !== own.level,
  };
}

/** Every skill of the template, in its order. */
export const skillStandings = ({ template, skillRatings }: RatedSkills, phase: PhaseKey): SkillStanding[] =>
  template.skills.map((skill) => skillStanding(skill, phase, skillRatings));

/** What the role cannot do without; a list of hard skills without tiers is one of musts. */
export const isMust = ({ tier }: Pick<Skill, 'tier'>): boolean => tier === 'must-have' || tier === 'hard-skill';

/** Ratings of skills that the template no longer asks for: they stay, by the skill's key. */
export function formerSkills({ template, skillRatings }: RatedSkills): Map<string, SkillRating[]> {
  const known = new Set(template.skills.map(({ key }) => key));
  return groupedBy(
    skillRatings.filter(({ skill }) => !known.has(skill)),
    ({ skill }) => skill,
  );
}

/** The level that a rating gives to the picture; the manager's counts, the hire's own stands in until there is one. */
export const knownLevel = ({ now, own }: Pick<SkillStanding, 'now' | 'own'>): SkillLevel | null =>
  now?.level ?? own?.level ?? null;
