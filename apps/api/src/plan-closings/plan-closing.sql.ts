import { statement } from '../database/statement.js';

/** $1 plan, $2 who, $3 outcome, $4 reason. */
export const closePlan = statement(
  'plan-close',
  'update plans set closed_at = now(), closed_by = $2, closing = $3, closing_reason = $4 where id = $1',
);

/** $1 plan. The activity keeps how it was closed. */
export const reopenPlan = statement(
  'plan-reopen',
  'update plans set closed_at = null, closed_by = null, closing = null, closing_reason = null where id = $1',
);

/** $1 the hire. Whether they are still here, and whether another plan of theirs is open. */
export const hireOfClosed = statement(
  'plan-closed-hire',
  `select name, deactivated_at is null as active,
    exists (select from plans where person_id = people.id and closed_at is null) as "hasPlan" from people where id = $1`,
);
