import { statement } from '../database/statement.js';

/** $1 plan, $2 check-in, $3 request key. A row when that request added an item before. */
export const itemOfRequest = statement(
  'agenda-item-of-request',
  'select id from agenda_items where plan_id = $1 and check_in_id = $2 and request_key = $3',
);

/** $1 plan, $2 goal. A row when it stands on the plan. */
export const standingGoal = statement(
  'agenda-goal',
  'select id from goals where plan_id = $1 and id = $2 and dropped_at is null',
);

/** $1 plan, $2 check-in, $3 goal or null, $4 text, $5 who, $6 request key. */
export const addItem = statement(
  'agenda-add',
  'insert into agenda_items (plan_id, check_in_id, goal_id, text, added_by, request_key) values ($1, $2, $3, $4, $5, $6)',
);

/** $1 plan, $2 check-in, $3 item. */
export const agendaItem = statement(
  'agenda-item',
  `select talked_at is not null as talked, removed_at is not null as removed
  from agenda_items where plan_id = $1 and check_in_id = $2 and id = $3`,
);

/** $1 plan, $2 item, $3 whether it was talked about. */
export const setTalked = statement(
  'agenda-talked',
  'update agenda_items set talked_at = case when $3 then now() end where plan_id = $1 and id = $2',
);

/** $1 plan, $2 item. */
export const removeItem = statement(
  'agenda-remove',
  'update agenda_items set removed_at = now() where plan_id = $1 and id = $2',
);
