import { lineAbove } from '../access/line-above.js';
import { statement } from '../database/statement.js';

/** $1 people. Those who give them plans at once take turns. */
export const lockHires = statement(
  'assignment-lock-hires',
  'select id from people where id = any($1::int8[]) order by id for no key update',
);

/** $1 who asks, $2 whether they are an admin, $3 people. What decides whether they may be given a plan. */
export const findHires = statement(
  'assignment-find-hires',
  `select p.id, p.name, p.time_zone as "timeZone", p.deactivated_at is null as active, p.mentor_id as "mentorId",
    exists (select from plans where person_id = p.id and closed_at is null) as "hasPlan",
    $2::boolean or coalesce((select id from ${lineAbove('p.id')} line limit 1) = $1, false) as "mayGive"
  from people p where p.id = any($3::int8[])`,
);

/** $1 people. Who of them is active. */
export const findMentors = statement(
  'assignment-find-mentors',
  'select id, name from people where id = any($1::int8[]) and deactivated_at is null',
);

/** $1 who asked, $2 request key, $3 people. The plans that this request gave them before. */
export const plansOfRequest = statement(
  'assignment-of-request',
  `select pl.id as "planId", p.id, p.name from plans pl join people p on p.id = pl.person_id
  where pl.created_by = $1 and pl.request_key = $2 and pl.person_id = any($3::int8[])`,
);

/** $1 who asks, $2 whether they are an admin, $3 part of a name, email or title, $4 team, $5 how many; null for any. */
export const findUnplanned = statement(
  'assignment-find-unplanned',
  `with recursive acted_for as (
    select id, deactivated_at from people where manager_id = $1 and not $2::boolean
    union
    select p.id, p.deactivated_at from acted_for up join people p on p.manager_id = up.id
    where up.deactivated_at is not null
  )
  select p.id, p.name, p.title,
    (select json_build_object('id', o.id, 'name', o.name) from teams o where o.id = p.team_id) as team,
    (select json_build_object('id', o.id, 'name', o.name) from people o where o.id = p.manager_id) as manager
  from people p
  where p.deactivated_at is null and ($2::boolean or p.id in (select id from acted_for))
    and not exists (select from plans where person_id = p.id and closed_at is null)
    and ($3::text is null or strpos(lower(p.name), lower($3)) > 0 or strpos(lower(p.email), lower($3)) > 0
      or strpos(lower(p.title), lower($3)) > 0)
    and ($4::bigint is null or p.team_id = $4)
  order by lower(p.name), p.id limit $5`,
);
