import { statement } from '../database/statement.js';

/** $1 plan, $2 check-in, $3 request key. A row when that request noted an action before. */
export const actionOfRequest = statement(
  'check-in-action-of-request',
  'select id from check_in_actions where plan_id = $1 and check_in_id = $2 and request_key = $3',
);

/** $1 plan, $2 check-in, $3 text, $4 owner, $5 due on, $6 who, $7 request key. */
export const addAction = statement(
  'check-in-action-add',
  `insert into check_in_actions (plan_id, check_in_id, text, owner_id, due_on, added_by, request_key)
  values ($1, $2, $3, $4, $5, $6, $7)`,
);

/** $1 plan, $2 check-in, $3 action. `goal`: it became one, which may have been dropped since. */
export const checkInAction = statement(
  'check-in-action',
  `select removed_at is not null as removed,
    exists (select from goals where plan_id = $1 and action_id = check_in_actions.id) as goal
  from check_in_actions where plan_id = $1 and check_in_id = $2 and id = $3`,
);

/** $1 plan, $2 action. */
export const removeAction = statement(
  'check-in-action-remove',
  'update check_in_actions set removed_at = now() where plan_id = $1 and id = $2',
);
