import { statement } from '../database/statement.js';
import { plansInSight } from '../plans/plan-sight.sql.js';

/** The most plans that one reply holds. */
export const MOST_HIRES = 1000;

const narrowed = `($2 or plan.closed_at is null)
    and ($3::int8 is null or plan.person_id in (select id from branch)) and ($4::int8 is null or hire.team_id = $4)`;

/** The dates that matter to pace; who made them and why stands on the plan's own page. */
const hire = `
  sight.id, version, json_build_object('id', person_id, 'name', hire_name, 'timeZone', time_zone, 'workingDays', working_days) as hire,
  t.role, case when team_id is not null then json_build_object('id', team_id, 'name', team_name) end as team,
  start_date as "startDate",
  coalesce((select moved_from from start_moves where plan_id = sight.id order by id limit 1), start_date) as "originalStart",
  iso(closed_at) as "closedAt", case when closed_at is not null then coalesce(closing, 'ended') end as closing,
  mentor_id as "mentorId", line[1] as "managerId", line, sight.around, mentor_signs as "mentorSigns",
  (select json_agg(phase) from (select key from plan_phases where plan_id = sight.id order by position) phase) as phases,
  (select coalesce(json_agg(rest), '[]') from (select from_day as "from", resumes_on as "resumesOn"
    from pauses where plan_id = sight.id and undone_at is null order by from_day) rest) as pauses,
  (select coalesce(json_agg(extended), '[]') from (select phase_key as phase, days, made_on as "madeOn"
    from extensions where plan_id = sight.id and undone_at is null order by id) extended) as extensions,
  s.tally`;

/** Everyone that the rows name by id alone. */
const named = `
  select mentor_id as id from rows union select unnest(around[2:]) from rows
  union select (jsonb_path_query(tally, '$.*[*].who ? (@ != null)'))::int8 from rows`;

/** Active reports of the reader who manage nobody and never had a plan. */
const withoutPlan = `
  select p.id, p.name from people p
  where p.manager_id = (select id from reader) and p.deactivated_at is null
    and not exists (select from plans where person_id = p.id) and not exists (select from people where manager_id = p.id)
  order by p.name, p.id limit 50`;

const listOf = (people: string): string => `(select coalesce(json_agg(person), '[]') from (${people}) person)`;

/**
 * $1 token hash, $2 closed plans too, $3 only below this person, $4 only of this team. The first row has no bits: it is
 * what the board says beside its hires. No row at all without a session.
 */
export const teamBoard = statement(
  'team-board',
  `with recursive branch as (
    select id from people where manager_id = $3
    union
    select p.id from branch join people p on p.manager_id = branch.id
  ),
  ${plansInSight(narrowed, String(MOST_HIRES))},
  rows as (
    select sight.bits, sight.id, start_date, mentor_id, sight.around, s.tally, row_to_json(one)::text as text
    from sight join template_versions v on v.id = sight.template_version_id join templates t on t.id = v.template_id
      join plan_summary s on s.plan_id = sight.id
      cross join lateral (select ${hire}) one
  )
  select null::int as bits, json_build_object('viewerId', reader.id,
    'holidays', (select coalesce(json_agg(day order by day), '[]') from holidays where day >= (select min(start_date) - 31 from rows)),
    'total', (select count(*) from found), 'withoutPlan', ${listOf(withoutPlan)},
    'people', ${listOf(`select id, name from people where id in (${named}) order by id`)})::text as text
  from reader
  union all
  (select bits, text from rows order by id)`,
);
