import { statement } from '../database/statement.js';

/** $1 plan, $2 goal, $3 who. A row when the tick is new. */
export const tick = statement(
  'goal-tick',
  `insert into completions (plan_id, goal_id, done_by) values ($1, $2, $3)
  on conflict (plan_id, goal_id) where undone_at is null do nothing returning id`,
);

/** $1 plan, $2 goal, $3 who. A row when there was a tick to take back; it stays as history. */
export const untick = statement(
  'goal-untick',
  `update completions set undone_by = $3, undone_at = now()
  where plan_id = $1 and goal_id = $2 and undone_at is null returning id`,
);

/** $1 plan, $2 goal, $3 request key. A row when that request was counted before. */
export const counted = statement(
  'goal-counted',
  `select id from count_entries where plan_id = $1 and goal_id = $2 and request_key = $3`,
);

/** $1 plan, $2 goal, $3 who, $4 change, $5 request key. */
export const count = statement(
  'goal-count',
  `insert into count_entries (plan_id, goal_id, entered_by, change, request_key) values ($1, $2, $3, $4, $5)`,
);

/** $1 plan, $2 goal, $3 text. A row when the name changed. */
export const name = statement(
  'goal-name',
  `update goals set text = $3 where plan_id = $1 and id = $2 and text <> $3 returning id`,
);

/** $1 plan, $2 goal, $3 day or null. A row when the day changed. */
export const planDay = statement(
  'goal-plan-day',
  `update goals set planned_on = $3 where plan_id = $1 and id = $2 and planned_on is distinct from $3 returning id`,
);
