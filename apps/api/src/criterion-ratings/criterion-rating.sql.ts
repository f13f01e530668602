import { statement } from '../database/statement.js';

/** $1 plan, $2 criterion, $3 side, $4 rating or null, $5 note, $6 who. */
export const addCriterionRating = statement(
  'criterion-rating-add',
  `insert into criterion_ratings (plan_id, criterion, side, rating, note, rated_by) values ($1, $2, $3, $4, $5, $6)`,
);
