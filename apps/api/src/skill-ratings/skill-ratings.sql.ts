import { statement } from '../database/statement.js';

/** $1 plan, $2 side, $3 who, $4 the ratings as JSON. */
export const addSkillRatings = statement(
  'skill-ratings-add',
  `insert into skill_ratings (plan_id, skill, side, level, note, rated_by)
  select $1, skill, $2, level, note, $3 from json_to_recordset($4) as given (skill text, level smallint, note text)`,
);

/** $1 plan, $2 rating. */
export const skillRatingById = statement(
  'skill-rating-by-id',
  'select skill, rated_by as "by", taken_back_at is not null as gone from skill_ratings where plan_id = $1 and id = $2',
);

/** $1 plan, $2 rating. */
export const takeSkillRatingBack = statement(
  'skill-rating-take-back',
  'update skill_ratings set taken_back_at = now() where plan_id = $1 and id = $2',
);
