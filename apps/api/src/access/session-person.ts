/**
 * SQL that gives the person who holds the session of the token hash $1, with `session_id`: one row, or none when there is
 * no such session, it ended or expired, or the person was deactivated. A token that was just replaced counts for another
 * minute, for requests that were under way. For use inside a statement of one's own: `with reader as (${sessionPerson})`.
 */
export const sessionPerson = `
  select s.id as session_id, p.*
  from (
    select id, person_id, ended_at, expires_at from sessions where token_hash = $1
    union all
    select id, person_id, ended_at, expires_at from sessions
    where previous_token_hash = $1 and (rotated_at > now() - interval '60 seconds' or seen_at <= rotated_at)
  ) s
  join people p on p.id = s.person_id
  where s.ended_at is null and s.expires_at > now() and p.deactivated_at is null`;
