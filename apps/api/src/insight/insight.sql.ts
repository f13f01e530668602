import { statement } from '../database/statement.js';
import { goalMomentsJson } from '../plans/goal-moments.sql.js';
import { planSights } from '../plans/plan-sight.js';
import { bendsInSight, plansInSight } from '../plans/plan-sight.sql.js';

/** Whoever answers for hires, and admins: mentors watch single plans and learn nothing from sums of them. */
const answersFor = planSights
  .flatMap(({ relation: { manager, above, teamLead, admin } }, bits) =>
    manager || above || teamLead || admin ? [bits] : [],
  )
  .join(', ');

/** Plans that ended early say nothing about how long things take. */
const tells = `(plan.closed_at is null or (plan.closing is distinct from 'ended' and plan.closed_at > now() - interval '24 months'))`;

const readingsJson = `(select coalesce(json_agg(reading), '[]') from (
  select kpi, part, starts_on as "startsOn", ends_on as "endsOn", value, judgement
  from measurements where plan_id = wanted.id and replaced_at is null) reading)`;

/**
 * $1 token hash, $2 template slug or null for the one most hires follow. One row, `InsightRow`: the hires of one template whom
 * the reader answers for, by their plans and what those depend on. No row without a session.
 */
export const insightInSight = statement(
  'insight-in-sight',
  `with recursive ${plansInSight(tells)},
  answered as (select sight.*, v.template_id from sight join template_versions v on v.id = sight.template_version_id
    where bits in (${answersFor})),
  offered as (select t.id, t.slug, t.role, count(*)::int as hires from answered join templates t on t.id = answered.template_id
    group by t.id, t.slug, t.role),
  named as (select * from offered order by slug = $2 desc nulls last, hires desc, slug limit 1),
  newest as (select id, content->'kpis' as kpis from template_versions
    where template_id = (select id from named) and status <> 'draft' order by number desc limit 1),
  chosen as (select * from answered where template_id = (select id from named))
  select (select coalesce(json_agg(json_build_object('slug', slug, 'role', role, 'hires', hires) order by role), '[]') from offered) as templates,
    (select slug from named) as slug, (select id::int from newest) as "kpisOf", (select kpis from newest) as kpis,
    (select sprint_days from organisation) as "sprintDays",
    (select coalesce(json_agg(json_build_object('id', id, 'basis', json_build_array(version, time_zone)) order by id), '[]')
      from chosen) as plans,
    (select coalesce(json_agg(json_build_object('askedAt', iso(asked_at), 'decidedAt', iso(decided_at))), '[]') from sign_offs
      where plan_id = any(array(select id from chosen)) and outcome is distinct from 'withdrawn'
        and asked_at > now() - interval '366 days') as waits
  from reader`,
);

/** $1 plans. One row for each: `InsightPlan` with its id. */
export const insightFacts = statement(
  'insight-facts',
  `with wanted as (select plan.*, hire.time_zone from plans plan join people hire on hire.id = plan.person_id
    where plan.id = any($1::int8[])), ${bendsInSight}
  select wanted.id::int, start_date as "startDate", coalesce(moved_from, start_date) as "originalStart", time_zone as "timeZone",
    (select json_agg(phase) from (select key, title, inferred from plan_phases where plan_id = wanted.id order by position) phase) as phases,
    coalesce(pausing.list, '[]') as pauses, coalesce(extending.list, '[]') as extensions,
    ${goalMomentsJson('wanted.id')} as goals, ${readingsJson} as measurements
  from wanted left join pausing on pausing.plan_id = wanted.id left join extending on extending.plan_id = wanted.id
    left join moving on moving.plan_id = wanted.id`,
);
