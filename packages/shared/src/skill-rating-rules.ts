import { refuse, type Refusal } from './goal-rules.js';
import { latestRating } from './readiness.js';
import type { RatingSide, ReadinessFacts, SkillRating } from './readiness-facts.js';
import type { TemplateContent } from './template.js';

/** A rating as somebody gives it. */
export type NewSkillRating = Pick<SkillRating, 'skill' | 'level' | 'note'>;

/** Only what the plan's template asks for is rated. */
export function refuseRatings(
  ratings: readonly Pick<NewSkillRating, 'skill'>[],
  { skills }: Pick<TemplateContent, 'skills'>,
): Refusal | null {
  const at = ratings.findIndex(({ skill }) => !skills.some(({ key }) => key === skill));
  if (at < 0) return null;
  return refuse(
    'skill-unknown',
    `This plan asks for no skill “${ratings[at]!.skill.slice(0, 60)}”.`,
    `ratings.${at}.skill`,
  );
}

/**
 * Those that say something new. The same level with the same words by the same person is no second rating; by somebody else it
 * is: a new manager's view, even where it agrees with the former one's.
 */
export const newRatings = <R extends NewSkillRating>(
  ratings: readonly R[],
  { skillRatings }: Pick<ReadinessFacts, 'skillRatings'>,
  side: RatingSide,
  by: number,
): R[] =>
  ratings.filter(({ skill, level, note }) => {
    const last = latestRating(
      skillRatings.filter((one) => one.skill === skill),
      side,
    );
    return !(last && last.by === by && last.level === level && last.note === note);
  });
