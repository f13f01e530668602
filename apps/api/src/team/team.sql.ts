import { statement } from '../database/statement.js';
import { bendsInSight, plansInSight, reportsOf } from '../plans/plan-sight.sql.js';

/** The most plans that one reply holds. */
export const MOST_HIRES = 1000;

/**
 * The check-ins of a plan that may be next: those with a day of their own, and of those that follow their milestone the
 * first. Their days and states follow by the shared rules. They are looked up plan by plan: together they would be read from
 * end to end.
 */
const runningCheckIns = `(
  select json_agg(json_build_object('id', id, 'phase', phase_key, 'meetsOn', meets_on, 'openedAt', iso(opened_at)) order by id) as list
  from (
    select c.*, row_number() over (partition by c.meets_on is null order by p.position) as place
    from check_ins c left join plan_phases p on p.plan_id = c.plan_id and p.key = c.phase_key
    where c.plan_id = sight.id and c.closed_at is null and c.skipped_at is null
  ) running
  where meets_on is not null or place = 1)`;

const hire = `
  sight.id, version, json_build_object('id', person_id, 'name', hire_name, 'timeZone', time_zone, 'workingDays', working_days) as hire,
  t.role, case when team_id is not null then json_build_object('id', team_id, 'name', team_name) end as team,
  start_date as "startDate", coalesce(moved_from, start_date) as "originalStart",
  iso(closed_at) as "closedAt", case when closed_at is not null then coalesce(closing, 'ended') end as closing,
  mentor_id as "mentorId", line[1] as "managerId", line, around, mentor_signs as "mentorSigns",
  (select json_agg(phase) from (select key from plan_phases where plan_id = sight.id order by position) phase) as phases,
  coalesce(pausing.list, '[]') as pauses, coalesce(extending.list, '[]') as extensions, s.tally,
  coalesce(running.list, '[]') as "checkIns"`;

/** Everyone that hires mention by id alone. */
const named = `
  select mentor_id as id from hires union select lead_id from hires union select unnest(ids) from lines
  union select (jsonb_path_query(tally, '$.*[*].who ? (@ != null)'))::int8 from hires`;

/** Active reports of the reader who manage nobody and never had a plan. */
const withoutPlan = `
  select p.id, p.name from people p
  where p.manager_id = (select id from reader) and p.deactivated_at is null
    and not exists (select from plans where person_id = p.id) and not exists (select from people where manager_id = p.id)
  order by p.name, p.id limit 50`;

const listOf = (people: string): string => `(select coalesce(json_agg(person), '[]') from (${people}) person)`;

/** The first row has no bits: it is what the board says beside its hires. No row at all without a session. */
const board = (condition: string): string => `${plansInSight(condition, { most: String(MOST_HIRES) })}, ${bendsInSight},
  hires as (
    select sight.bits, sight.id, start_date, mentor_id, lead_id, s.tally, row_to_json(one)::text as text
    from sight join template_versions v on v.id = sight.template_version_id join templates t on t.id = v.template_id
      join plan_summary s on s.plan_id = sight.id left join pausing on pausing.plan_id = sight.id
      left join extending on extending.plan_id = sight.id left join moving on moving.plan_id = sight.id
      cross join lateral ${runningCheckIns} running
      cross join lateral (select ${hire}) one
  )
  select null::int as bits, json_build_object('viewerId', reader.id,
    'holidays', (select coalesce(json_agg(day order by day), '[]') from holidays where day >= (select min(start_date) - 31 from hires)),
    'total', (select count(*) from found), 'withoutPlan', ${listOf(withoutPlan)},
    'people', ${listOf(`select id, name from people where id = any(array(${named})) order by id`)})::text as text
  from reader
  union all
  (select bits, text from hires order by id)`;

/** $1 token hash, $2 closed plans too. */
export const teamBoard = statement('team-board', `with recursive ${board('($2 or plan.closed_at is null)')}`);

/**
 * $1 token hash, $2 closed plans too, $3 only below this person or null, $4 only of this team or null. A statement of its
 * own: with choices that may be null Postgres would plan the whole board anew each time.
 */
export const narrowedBoard = statement(
  'team-board-narrowed',
  `with recursive branch as (
    select id from people where manager_id = $3
    union
    select p.id from branch cross join ${reportsOf('branch.id')} p
  ),
  ${board(`($2 or plan.closed_at is null)
    and ($3::int8 is null or plan.person_id in (select id from branch)) and ($4::int8 is null or hire.team_id = $4)`)}`,
);
