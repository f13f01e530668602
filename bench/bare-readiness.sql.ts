import { facts, goalColumns, name, rows } from './bare-rows.sql.js';

const template = `(select row_to_json(c) from (select t.slug, v.number as version, v.content->'kpis' as kpis, v.content->'kpiNotes' as "kpiNotes",
  v.content->'skills' as skills, v.content->'softSkills' as "softSkills", v.content->'promotion' as promotion,
  v.content->'highPerformance' as "highPerformance", v.content->'careers' as careers) c)`;

/** $1 plan. Every row that its readiness is derived from, each kind in a list of its own, as one JSON text. */
export const readiness = `
  select row_to_json(page)::text as page from (
    select p.id as "planId", p.version, t.role, ${template} as template,
      (select row_to_json(h) from (select hire.id, hire.name, hire.time_zone as "timeZone", hire.working_days as "workingDays") h) as hire,
      ${name('hire.manager_id')} as manager, p.start_date as "startDate", p.start_date as "originalStart", p.closed_at as "closedAt",
      o.sprint_days as "sprintDays",
      ${rows('key, title, inferred', 'plan_phases where plan_id = $1 order by position')} as phases,
      ${rows('from_day as "from", resumes_on as "resumesOn"', 'pauses where plan_id = $1 and undone_at is null order by from_day')} as pauses,
      ${rows('phase_key as phase, days, made_on as "madeOn"', 'extensions where plan_id = $1 and undone_at is null order by id')} as extensions,
      ${rows(goalColumns, 'goals where plan_id = $1 and dropped_at is null order by position')} as goals, ${facts},
      ${rows('id, goal_id as "goalId", kind, url, text, added_by as "by", added_at as at', 'evidence where plan_id = $1 and removed_at is null order by id')} as shown,
      ${rows('evidence_id, kind, key, starts_on as "startsOn", added_by as "by", added_at as at', 'evidence_uses where plan_id = $1 and removed_at is null order by id')} as uses,
      ${rows(
        'id, kpi, part, starts_on as "startsOn", ends_on as "endsOn", value, judgement, note, via, recorded_by as "by", recorded_at as at',
        'measurements where plan_id = $1 and replaced_at is null order by kpi, part, starts_on',
      )} as measurements,
      ${rows('id, skill, side, level, note, rated_by as "by", rated_at as at', 'skill_ratings where plan_id = $1 and taken_back_at is null order by id')} as "skillRatings",
      ${rows('id, criterion, side, rating, note, rated_by as "by", rated_at as at', 'criterion_ratings where plan_id = $1 order by id')} as "criterionRatings",
      ${rows('id, phase_key as phase, title, closed_at as "closedAt", outcome, closed_by as "by"', 'check_ins where plan_id = $1 and closed_at is not null order by id')} as "checkIns",
      ${rows('id, outcome, reason, criteria, review_on as "reviewOn", decided_by as "by", decided_at as at', 'decisions where plan_id = $1 order by id desc')} as decisions
    from plans p join people hire on hire.id = p.person_id join template_versions v on v.id = p.template_version_id
      join templates t on t.id = v.template_id cross join organisation o
    where p.id = $1) page`;

/** $1 person. The open plans of everyone below them. */
export const below = `
  with recursive below as (
    select id from people where manager_id = $1
    union all
    select p.id from below cross join lateral (select id from people where manager_id = below.id offset 0) p
  )
  select id, version from plans where person_id = any(array(select id from below)) and closed_at is null`;
