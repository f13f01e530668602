import type { SkillLevel } from '@milepost/shared/skill-level';
import { ListOf } from '../http/fields/list-of.js';
import { Optional } from '../http/fields/optional.js';
import { Text } from '../http/fields/text.js';
import { WholeNumber } from '../http/fields/whole-number.js';

/** How well somebody does one thing, from the side of whoever rates. */
export class NewSkillRatingRequest {
  /** The skill's key in the plan's template. */
  @Text({ min: 1, max: 100 })
  skill: string;

  /** 0 not yet, 1 aware, 2 with help, 3 independent, 4 teaches others. */
  @WholeNumber({ min: 0, max: 4 })
  level: SkillLevel;

  /** What it rests on, up to 2000 characters. */
  @Optional()
  @Text({ max: 2000 })
  note?: string;
}

/** Ratings of one or many skills; each skill once. */
export class SkillRatingsRequest {
  @ListOf(NewSkillRatingRequest, { what: 'ratings', most: 200, fewest: 1, unique: 'skill' })
  ratings: NewSkillRatingRequest[];
}
