import { lineAbove } from '../access/line-above.js';
import { statement } from '../database/statement.js';

/**
 * $1 sessions, $2 plans. A row for each session that still stands, with those of the plans that its person may see: their
 * own, those they mentor, of everyone below them or in a team they lead; an admin sees all. It is the law of
 * `maySeePlan`, for many at once.
 */
export const whoIsTold = statement(
  'live-who-is-told',
  `with standing as (
    select s.id as session_id, p.id, p.is_admin from sessions s join people p on p.id = s.person_id
    where s.id = any($1::int8[]) and s.ended_at is null and s.expires_at > now() and p.deactivated_at is null
  ), told as materialized (
    select plan.id, array[plan.person_id, plan.mentor_id, team.lead_id] || array(select id from ${lineAbove('plan.person_id')} line) as people
    from plans plan join people hire on hire.id = plan.person_id left join teams team on team.id = hire.team_id
    where plan.id = any($2::int8[])
  )
  select standing.session_id as "sessionId",
    array(select told.id from told where standing.is_admin or standing.id = any(told.people)) as plans
  from standing`,
);

export interface ToldRow {
  sessionId: string;
  plans: string[];
}
