import { lineAbove } from '../access/line-above.js';
import { statement } from '../database/statement.js';
import { planVersion } from '../plans/plan-content.sql.js';
import { datesColumns, phasesJson } from '../plans/plan-facts.sql.js';

/**
 * Open plans whose KPIs $1 may measure, as `planRights.work` has it: their own; those of whom they are the nearest active
 * manager; where $2 (an admin) those whom nobody active manages. $3 emails in small letters, or null for everybody's.
 */
const theirs = `with recursive below as (
    select id, deactivated_at from people where manager_id = $1
    union all
    select p.id, p.deactivated_at from below join people p on p.manager_id = below.id where below.deactivated_at is not null
  ),
  theirs as (
    select plan.id from plans plan join people hire on hire.id = plan.person_id
    where plan.closed_at is null and ($3::text[] is null or lower(hire.email) = any($3))
      and (hire.id = $1 or hire.id in (select id from below where id <> $1)
        or ($2::boolean and not exists (select from ${lineAbove('hire.id')} line)))
  )`;

export const lockMeasuredPlans = statement(
  'measured-plans-lock',
  `${theirs} select id from plans where id = any(array(select id from theirs)) order by id for update`,
);

/** With everything that their courses and the rules of measurements read. */
export const measuredPlans = statement(
  'measured-plans',
  `${theirs} select plan.id::int8 as "planId", lower(hire.email) as email, hire.time_zone as "timeZone",
    json_build_object('id', hire.id, 'name', hire.name) as hire, ${datesColumns}, ${phasesJson} as phases,
    json_build_object('kpis', v.content->'kpis') as template, organisation.sprint_days as "sprintDays",
    (select coalesce(json_agg(reading), '[]') from (
      select id, kpi, part, starts_on as "startsOn", ends_on as "endsOn", value, judgement, note, via, recorded_by as "by",
        iso(recorded_at) as at
      from measurements where plan_id = plan.id and replaced_at is null order by id) reading) as measurements
  from theirs join plans plan on plan.id = theirs.id join people hire on hire.id = plan.person_id
    join ${planVersion} on true cross join organisation
  order by lower(hire.name), plan.id`,
);
