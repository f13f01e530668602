import { sessionPerson } from '../access/session-person.js';
import { sightFlags } from './plan-sight.js';

const flags: Record<(typeof sightFlags)[number], string> = {
  mentor: 'wanted.mentor_id is not distinct from reader.id',
  manager: 'line[1] is not distinct from reader.id',
  above: 'reader.id = any(line[2:])',
  teamLead: 'lead.id is not distinct from reader.id',
  admin: 'reader.is_admin',
  closed: 'wanted.closed_at is not null',
  mentorSigns: 'wanted.mentor_signs',
  hasManager: 'cardinality(line) > 0',
  hire: 'wanted.person_id = reader.id',
};
const bits = sightFlags.map((flag, at) => `((${flags[flag]})::int << ${at})`).join(' | ');

/** Direct reports, looked up one manager at a time: `offset 0` keeps Postgres from reading everyone instead. */
export const reportsOf = (manager: string): string =>
  `lateral (select id from people where manager_id = ${manager} offset 0)`;

/**
 * Common tables, to stand after `with recursive`: `reader`, who holds the session of token hash $1, and `sight`, the plans
 * they may see but their own (`own`: theirs too), narrowed by `condition` on `plan` and `hire`; the newest `most` of them, or all. `asAdmin` says
 * which of the others matter to an admin for being one. A row of `sight` has the plan's columns, those of its hire and team,
 * `line` (ids of the active managers above, the nearest first), `around` (as `PlanFacts.around`), `lead_id`, `mentor_active`
 * and `bits` (plan-sight.ts). Lines are followed once for each manager, never for each plan.
 */
export const plansInSight = (condition: string, { most = 'all', asAdmin = 'true', own = false } = {}): string => `
  reader as (${sessionPerson}),
  below as (
    select id from people where manager_id = (select id from reader)
    union
    select p.id from below cross join ${reportsOf('below.id')} p
  ),
  near as (
    select id from plans where person_id = any(array(select id from below))
    union
    select id from plans where mentor_id = (select id from reader)
    union
    select plan.id from teams t join people h on h.team_id = t.id join plans plan on plan.person_id = h.id
    where t.lead_id = (select id from reader)
    union
    select id from plans plan where (select is_admin from reader) and ${asAdmin}
    ${own ? 'union select id from plans where person_id = (select id from reader)' : ''}
  ),
  found as (
    select plan.*, hire.name as hire_name, hire.time_zone, hire.working_days, hire.manager_id, hire.team_id,
      hire.deactivated_at is null as hire_active
    from plans plan join people hire on hire.id = plan.person_id
    where plan.id = any(array(select id from near)) and ${own ? 'true' : 'plan.person_id <> (select id from reader)'} and ${condition}
  ),
  wanted as (select * from found order by id desc limit ${most}),
  up as (
    select m.id as foot, m.id, m.manager_id, m.deactivated_at is null as active, 1 as depth
    from people m where m.id = any(array(select distinct manager_id from wanted))
    union all
    select up.foot, m.id, m.manager_id, m.deactivated_at is null, up.depth + 1
    from up cross join lateral (select * from people where id = up.manager_id offset 0) m where up.depth < 50
  ),
  lines as (select foot, array_agg(id order by depth) filter (where active) as ids from up group by foot),
  sight as (
    select wanted.*, line, lead.id as lead_id, mentor.id as mentor_active, team.name as team_name,
      array_remove(array[case when hire_active then wanted.person_id end, mentor.id] || line || lead.id, null) as around, ${bits} as bits
    from reader cross join wanted
    left join lines on lines.foot = wanted.manager_id
    cross join lateral (select coalesce(lines.ids, '{}') as line) above
    left join teams team on team.id = wanted.team_id
    left join people lead on lead.id = team.lead_id and lead.deactivated_at is null
    left join people mentor on mentor.id = wanted.mentor_id and mentor.deactivated_at is null
  )`;

/**
 * Common tables beside `plansInSight`: what bent the dates of those plans, each table read once; who did it and why stands on
 * the plan's own page.
 */
export const bendsInSight = `
  pausing as (
    select plan_id, json_agg(json_build_object('from', from_day, 'resumesOn', resumes_on) order by from_day) as list
    from pauses where plan_id = any(array(select id from wanted)) and undone_at is null group by plan_id
  ),
  extending as (
    select plan_id, json_agg(json_build_object('phase', phase_key, 'days', days, 'madeOn', made_on) order by id) as list
    from extensions where plan_id = any(array(select id from wanted)) and undone_at is null group by plan_id
  ),
  moving as (
    select distinct on (plan_id) plan_id, moved_from from start_moves
    where plan_id = any(array(select id from wanted)) order by plan_id, id
  )`;
