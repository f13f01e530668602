import { below, readiness } from './bare-readiness.sql.js';
import { facts, goalColumns, name, rows } from './bare-rows.sql.js';

/** Bare's statements: what Milepost's do for a plan page and a tick, without asking who wants it. */

/** How the plan bent, and what was dropped from it. */
const bends = `
  ${rows('id, from_day, resumes_on, reason, made_by, made_at', 'pauses where plan_id = $1 and undone_at is null order by from_day')} as pauses,
  ${rows('id, phase_key, days, made_on, reason, made_by, made_at', 'extensions where plan_id = $1 and undone_at is null order by id')} as extensions,
  ${rows('moved_from, moved_to, reason, moved_by, moved_at', 'start_moves where plan_id = $1 order by id')} as start_moves,
  ${rows('id, parent_id, phase_key, text, dropped_by, dropped_at, drop_reason', 'goals where plan_id = $1 and dropped_at is not null')} as dropped,
  ${rows('day', 'holidays where day >= p.start_date - 31 order by day')} as holidays`;

/** $1 plan. The page with every row that Milepost's holds, as one JSON text. */
const page = `
  select row_to_json(page)::text as page from (
    select p.id, p.version, p.dates_version, p.start_date, p.closed_at, p.closed_by, p.closing, p.closing_reason, p.mentor_signs, t.role, t.slug, v.number, v.at_hand,
      (select row_to_json(h) from (select hire.id, hire.name, hire.time_zone, hire.working_days) h) as hire,
      ${name('p.mentor_id')} as mentor, ${name('hire.manager_id')} as manager,
      ${rows('key, title, inferred', 'plan_phases where plan_id = $1 order by position')} as phases,
      ${rows(goalColumns, 'goals where plan_id = $1 and dropped_at is null order by position')} as goals, ${facts}, ${bends}
    from plans p join people hire on hire.id = p.person_id join template_versions v on v.id = p.template_version_id
      join templates t on t.id = v.template_id
    where p.id = $1) page`;

/** $1 goal. Holds the plan for this change alone. */
const lock = `
  select p.id, p.person_id from plans p where p.id = (select plan_id from goals where id = $1) for update`;

/** $1 plan, $2 goal. What decides whether the tick may be. */
const rule = `
  select g.kind, g.text, g.something_else,
    exists (select from waivers w where w.plan_id = $1 and w.goal_id in (g.id, g.parent_id) and w.undone_at is null) as waived,
    exists (select from sign_offs s where s.plan_id = $1 and s.goal_id = coalesce(g.parent_id, g.id)
      and (s.outcome is null or s.outcome = 'signed')) as firm
  from goals g where g.plan_id = $1 and g.id = $2`;

const tick = `
  insert into completions (plan_id, goal_id, done_by) values ($1, $2, $3)
  on conflict (plan_id, goal_id) where undone_at is null do nothing returning id`;

const untick = `
  update completions set undone_by = $3, undone_at = now() where plan_id = $1 and goal_id = $2 and undone_at is null
  returning id`;

/** $1 plan. Everything the tally and the reply are made of. */
const fresh = `
  select ${rows('key', 'plan_phases where plan_id = $1 order by position')} as phases,
    ${rows(goalColumns, 'goals where plan_id = $1 and dropped_at is null order by position')} as goals, ${facts}`;

/** $1 plan, $2 who, $3 verb, $4 goal, $5 tally. */
const record = `
  with noted as (insert into activity (plan_id, actor_id, verb, goal_id) values ($1, $2, $3, $4)),
  summed as (insert into plan_summary (plan_id, tally) values ($1, $5)
    on conflict (plan_id) do update set tally = excluded.tally, written_at = now())
  update plans set version = version + 1 where id = $1 returning version`;

/** $1 person. The hires below them, as the team board has them, each a row of text; what stands beside them comes last. */
const board = `
  with recursive below as (
    select id from people where manager_id = $1
    union all
    select p.id from below cross join lateral (select id from people where manager_id = below.id offset 0) p
  ),
  hires as (
    select p.*, hire.name as hire_name, hire.time_zone, hire.working_days, hire.manager_id, hire.team_id, t.role, s.tally,
      team.name as team_name, team.lead_id
    from plans p join people hire on hire.id = p.person_id
      join template_versions v on v.id = p.template_version_id join templates t on t.id = v.template_id
      join plan_summary s on s.plan_id = p.id left join teams team on team.id = hire.team_id
    where p.person_id = any(array(select id from below)) and p.closed_at is null
  ),
  up as (
    select m.id as foot, m.id, m.manager_id, 1 as depth from people m
    where m.id = any(array(select distinct manager_id from hires))
    union all
    select up.foot, m.id, m.manager_id, up.depth + 1
    from up cross join lateral (select id, manager_id from people where id = up.manager_id offset 0) m
  ),
  lines as (select foot, array_agg(id order by depth) as ids from up group by foot),
  pausing as (
    select plan_id, json_agg(json_build_object('from', from_day, 'resumesOn', resumes_on) order by from_day) as list
    from pauses where plan_id = any(array(select id from hires)) and undone_at is null group by plan_id
  ),
  extending as (
    select plan_id, json_agg(json_build_object('phase', phase_key, 'days', days, 'madeOn', made_on) order by id) as list
    from extensions where plan_id = any(array(select id from hires)) and undone_at is null group by plan_id
  ),
  moving as (
    select distinct on (plan_id) plan_id, moved_from from start_moves
    where plan_id = any(array(select id from hires)) order by plan_id, id
  )
  select row_to_json(one)::text as text from (
    select id, version, json_build_object('id', person_id, 'name', hire_name, 'timeZone', time_zone, 'workingDays', working_days) as hire,
      role, json_build_object('id', team_id, 'name', team_name) as team, start_date as "startDate",
      coalesce(moved_from, start_date) as "originalStart", closed_at as "closedAt", closing, mentor_id as "mentorId",
      ids[1] as "managerId", ids as line, array[person_id, mentor_id] || ids || lead_id as around, mentor_signs as "mentorSigns",
      ${rows('key', 'plan_phases where plan_id = hires.id order by position')} as phases,
      coalesce(pausing.list, '[]') as pauses, coalesce(extending.list, '[]') as extensions, tally
    from hires join lines on foot = manager_id left join pausing on pausing.plan_id = hires.id
      left join extending on extending.plan_id = hires.id left join moving on moving.plan_id = hires.id) one
  union all
  select json_build_object('people', (select json_agg(n) from (select id, name from people where id = any(array(
      select mentor_id from hires union select unnest(ids) from lines union select lead_id from hires
      union select (jsonb_path_query(tally, '$.*[*].who ? (@ != null)'))::int8 from hires))) n),
    'holidays', ${rows('day', 'holidays')}, 'total', (select count(*) from hires))::text`;

/** $1 pattern, $2 person. Everybody who fits it, and of plans and goals those of one person. */
const find = `
  select json_build_object(
    'people', ${rows('id, name, title', 'people where words like $1 and deactivated_at is null order by words limit 5')},
    'plans', ${rows(
      'p.id, h.id as hire, h.name, t.role, p.start_date',
      `plans p join people h on h.id = p.person_id join template_versions v on v.id = p.template_version_id
        join templates t on t.id = v.template_id where p.person_id = $2 and (h.words like $1 or fold(t.role) like $1)`,
    )},
    'goals', ${rows(
      'g.id, g.plan_id, g.text, g.phase_key',
      'plans p join goals g on g.plan_id = p.id where p.person_id = $2 and fold(g.text) like $1 limit 5',
    )},
    'templates', ${rows('slug, role', 'templates where fold(role) like $1')})::text as found`;

export const statements = { page, board, find, below, readiness, lock, rule, tick, untick, fresh, record };
