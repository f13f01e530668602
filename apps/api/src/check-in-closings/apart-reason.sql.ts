import { statement } from '../database/statement.js';

/** $1 plan, $2 check-in, $3 goal. A row when the goal stands on the plan as a whole one, with what is written about it. */
export const apartReason = statement(
  'apart-reason',
  `select coalesce(a.reason, '') as reason, coalesce(a.version, 0) as version
  from goals g left join apart_reasons a on a.plan_id = g.plan_id and a.check_in_id = $2 and a.goal_id = g.id
  where g.plan_id = $1 and g.id = $3 and g.parent_id is null and g.dropped_at is null`,
);

/** $1 plan, $2 check-in, $3 goal, $4 reason, $5 who. An empty one stays, so that its version only rises. */
export const writeReason = statement(
  'apart-reason-write',
  `insert into apart_reasons (plan_id, check_in_id, goal_id, reason, written_by) values ($1, $2, $3, $4, $5)
  on conflict (plan_id, check_in_id, goal_id) do update set reason = excluded.reason, written_by = excluded.written_by,
    written_at = now(), version = apart_reasons.version + 1`,
);
