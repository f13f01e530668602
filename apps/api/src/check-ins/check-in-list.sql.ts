import { checkInRights } from '@milepost/shared/check-in-access';
import { statement } from '../database/statement.js';
import { planSights } from '../plans/plan-sight.js';
import { bendsInSight, plansInSight } from '../plans/plan-sight.sql.js';

/** The most plans that one reply holds. */
export const MOST_PLANS = 1000;

/** Open plans, and closed ones as long as their check-ins tell of the last year. */
const worthListing = `(plan.closed_at is null or exists (
  select from check_ins c where c.plan_id = plan.id and c.closed_at > now() - interval '12 months'))`;

/** The policy's own answer, written out: every way of standing to a plan in which one reads what its check-ins share. */
const mayRead = planSights
  .flatMap(({ relation, rights }, bits) => (checkInRights(relation, rights, 'closed').read ? [bits] : []))
  .join(', ');

/** One check-in; whoever may not read it learns that it is there and when. */
const line = `
  c.id, c.phase_key as phase, case when reads then c.title else '' end as title, c.meets_on as "meetsOn",
  iso(c.opened_at) as "openedAt", iso(c.closed_at) as "closedAt", iso(c.skipped_at) as "skippedAt",
  iso(c.acknowledged_at) as "acknowledgedAt", case when reads then c.outcome end as outcome,
  case when reads then c.skip_reason end as "skipReason", case when reads then
    json_build_object('hire', views.hire, 'manager', views.manager) end as submitted,
  coalesce(views.mine, 'none') as mine`;

/** How far both sides are and the reader's own view; never what stands in one. */
const views = `(
  select coalesce(bool_or(side = 'hire' and submitted_at is not null), false) as hire,
    coalesce(bool_or(side = 'manager' and submitted_at is not null), false) as manager,
    max(case when submitted_at is null then 'draft' else 'submitted' end) filter (where written_by = (select id from reader)) as mine
  from assessments where plan_id = c.plan_id and check_in_id = c.id)`;

/** A plan's check-ins, looked up plan by plan: together they would be read from end to end. */
const meetings = `(
  select json_agg(one order by c.id) as list
  from check_ins c cross join lateral ${views} views cross join lateral (select ${line}) one
  where c.plan_id = sight.id)`;

const plan = `
  sight.id, json_build_object('id', person_id, 'name', hire_name, 'timeZone', time_zone, 'workingDays', working_days) as hire,
  case when team_id is not null then json_build_object('id', team_id, 'name', team_name) end as team,
  start_date as "startDate", coalesce(moved_from, start_date) as "originalStart", iso(closed_at) as "closedAt",
  line[1] as "managerId", line,
  (select json_agg(phase) from (select key from plan_phases where plan_id = sight.id order by position) phase) as phases,
  coalesce(pausing.list, '[]') as pauses, coalesce(extending.list, '[]') as extensions,
  coalesce(meetings.list, '[]') as "checkIns"`;

/**
 * $1 token hash. The check-ins of every plan in sight and of the reader's own. The first row has no bits: it is what the
 * list says beside its plans. No row at all without a session.
 */
export const checkInList = statement(
  'check-in-list',
  `with recursive ${plansInSight(worthListing, { most: String(MOST_PLANS), own: true })}, ${bendsInSight},
  plans_listed as (
    select sight.bits, sight.id, start_date, row_to_json(one)::text as text
    from sight left join pausing on pausing.plan_id = sight.id left join extending on extending.plan_id = sight.id
      left join moving on moving.plan_id = sight.id
      cross join lateral (select bits in (${mayRead}) as reads) may cross join lateral ${meetings} meetings
      cross join lateral (select ${plan}) one
  )
  select null::int as bits, json_build_object('viewerId', reader.id,
    'holidays', (select coalesce(json_agg(day order by day), '[]') from holidays where day >= (select min(start_date) - 31 from plans_listed)),
    'total', (select count(*) from found),
    'people', (select coalesce(json_agg(person), '[]') from (
      select id, name from people where id = any(array(select unnest(ids) from lines)) order by id) person))::text as text
  from reader
  union all
  (select bits, text from plans_listed order by id)`,
);
