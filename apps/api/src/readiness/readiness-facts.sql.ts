import { hireJson, phasesJson } from '../plans/plan-facts.sql.js';

/**
 * The facts of `ReadinessFacts` (packages/shared) as they stood at one moment. They read the common tables `plan` and
 * `moment`, one row each; a fact stood when it had come by then and had not gone.
 */

const stood = (came: string, went?: string): string =>
  `${came} <= (select at from moment)${went ? ` and (${went} is null or ${went} > (select at from moment))` : ''}`;
const own = 'plan_id = (select id from plan)';

/** One table for all kinds, one row a fact, as in plan-facts.sql.ts; comments and blockers say nothing about readiness. */
export const factsAtMoment = `
  standing as (
    select goal_id, 'tick' as kind, id, done_by as by, null::int8 as other,
      json_build_object('by', done_by, 'at', iso(done_at)) as fact
    from completions where ${own} and ${stood('done_at', 'undone_at')}
    union all
    select goal_id, 'count', id, entered_by, null, json_build_object('by', entered_by, 'at', iso(entered_at), 'change', change)
    from count_entries where ${own} and ${stood('entered_at')}
    union all
    select goal_id, 'evidence', id, added_by, null,
      json_build_object('id', id, 'kind', kind, 'url', url, 'text', text, 'by', added_by, 'at', iso(added_at))
    from evidence where ${own} and goal_id is not null and ${stood('added_at', 'removed_at')}
    union all
    (select distinct on (goal_id) goal_id, 'sign-off', id, asked_by, decided_by,
      case when decided_at <= (select at from moment)
        then json_build_object('id', id, 'askedBy', asked_by, 'askedAt', iso(asked_at),
          'outcome', case when outcome = 'undone' and undone_at > (select at from moment) then 'signed' else outcome end,
          'by', decided_by, 'at', iso(decided_at), 'reason', reason)
        else json_build_object('id', id, 'askedBy', asked_by, 'askedAt', iso(asked_at), 'outcome', null, 'by', null,
          'at', null, 'reason', null) end
    from sign_offs where ${own} and ${stood('asked_at')} order by goal_id, id desc)
    union all
    select goal_id, 'waiver', id, waived_by, null, json_build_object('reason', reason, 'by', waived_by, 'at', iso(waived_at))
    from waivers where ${own} and ${stood('waived_at', 'undone_at')}
  )`;

const only = (kind: string): string => `(array_agg(fact) filter (where kind = '${kind}'))[1]`;
const listOf = (kind: string): string => `json_agg(fact order by id) filter (where kind = '${kind}')`;

/** What a goal asked at the moment: the terms it had until after it, else those it has. */
const term = (name: string): string => `case when past.id is null then g.${name} else past.${name} end`;

/** Not kept from the beginning. */
const position = 'coalesce(past.position, g.position)';

/** Every goal that was on the plan, in the shape of `Goal`; what readiness never reads is left empty. */
const goalsAtMoment = `(select coalesce(json_agg(goal), '[]') from (
  select g.id, g.parent_id as "parentId", ${term('phase_key')} as phase, ${position} as position, g.kind, ${term('text')} as text,
    ${term('min')} as min, ${term('max')} as max, ${term('unit')} as unit, g.choose, g.something_else as "somethingElse",
    ${term('optional')} as optional, ${term('asks_evidence')} as "asksEvidence", ${term('asks_sign_off')} as "asksSignOff",
    g.inferred, null as note, g.source, 1 as version, null as given, null as changed, null as added, null as action,
    null as "plannedOn", facts.completion, coalesce(facts.counts, '[]') as counts, coalesce(facts.evidence, '[]') as evidence,
    '[]'::json as comments, facts.sign_off as "signOff", null as blocker, facts.waiver
  from goals g left join lateral (select * from past_goal_terms terms where terms.plan_id = g.plan_id and terms.goal_id = g.id
    and terms.until > (select at from moment) order by terms.until, terms.id limit 1) past on true
  join plan_phases phase on phase.plan_id = g.plan_id and phase.key = ${term('phase_key')}
  left join (
    select goal_id, ${only('tick')} as completion, ${listOf('count')} as counts, ${listOf('evidence')} as evidence,
      ${only('sign-off')} as sign_off, ${only('waiver')} as waiver
    from standing group by goal_id
  ) facts on facts.goal_id = g.id
  where g.plan_id = plan.id and ${term('dropped_at')} is null and ${stood('coalesce(g.added_at, plan.created_at)')}
  order by phase.position, ${position}, g.id) goal)`;

const usesJson = `(select coalesce(json_agg(json_build_object('kind', kind, 'key', key, 'startsOn', starts_on, 'by', added_by,
    'at', iso(added_at)) order by id), '[]')
  from evidence_uses where plan_id = e.plan_id and evidence_id = e.id and ${stood('added_at', 'removed_at')})`;

const evidenceJson = `(select coalesce(json_agg(kept), '[]') from (
  select e.id, e.goal_id as "goalId", e.kind, e.url, e.text, e.added_by as "by", iso(e.added_at) as at, ${usesJson} as uses
  from evidence e where e.plan_id = plan.id and ${stood('e.added_at', 'e.removed_at')} order by e.id) kept)`;

const measurementsJson = `(select coalesce(json_agg(reading), '[]') from (
  select id, kpi, part, starts_on as "startsOn", ends_on as "endsOn", value, judgement, note, via, recorded_by as "by",
    iso(recorded_at) as at
  from measurements where plan_id = plan.id and ${stood('recorded_at', 'replaced_at')} order by kpi, part, starts_on, id) reading)`;

const skillRatingsJson = `(select coalesce(json_agg(rating), '[]') from (
  select id, skill, side, level, note, rated_by as "by", iso(rated_at) as at
  from skill_ratings where plan_id = plan.id and ${stood('rated_at', 'taken_back_at')} order by id) rating)`;

const criterionRatingsJson = `(select coalesce(json_agg(rated), '[]') from (
  select id, criterion, side, rating, note, rated_by as "by", iso(rated_at) as at
  from criterion_ratings where plan_id = plan.id and ${stood('rated_at')} order by id) rated)`;

/** A check-in that was opened again has no outcome until it is closed anew. */
const checkInResultsJson = `(select coalesce(json_agg(held), '[]') from (
  select distinct on (r.check_in_id) r.check_in_id as id, c.phase_key as phase, c.title, iso(r.closed_at) as "closedAt",
    r.record::json->'decision'->>'outcome' as outcome, r.closed_by as "by"
  from check_in_records r join check_ins c on c.plan_id = r.plan_id and c.id = r.check_in_id
  where r.plan_id = plan.id and ${stood('r.closed_at', 'r.reopened_at')} order by r.check_in_id, r.revision desc) held)`;

const decisionsJson = `(select coalesce(json_agg(decided), '[]') from (
  select id, outcome, reason, criteria, review_on as "reviewOn", decided_by as "by", iso(decided_at) as at
  from decisions where plan_id = plan.id and ${stood('decided_at')} order by id desc) decided)`;

/** A plan may have been closed and opened again since: then the activity knows. */
const closedAtMoment = `case when (select at from moment) = 'infinity' then iso(plan.closed_at) else (
  select case when verb = 'plan-closed' then iso(at) end from activity
  where plan_id = plan.id and verb in ('plan-closed', 'plan-reopened') and at >= plan.created_at and at <= (select at from moment)
  order by at desc, id desc limit 1) end`;

/** The dates of `plan` as they were then. */
const datesAtMoment = `coalesce((select moved_from from start_moves where plan_id = plan.id
    and moved_at > (select at from moment) order by id limit 1), plan.start_date) as "startDate",
  coalesce((select moved_from from start_moves where plan_id = plan.id order by id limit 1), plan.start_date) as "originalStart",
  (select coalesce(json_agg(rest), '[]') from (
    select from_day as "from", case when past.id is null then p.resumes_on else past.resumes_on end as "resumesOn"
    from pauses p left join lateral (select * from past_pauses was where was.plan_id = p.plan_id and was.pause_id = p.id
      and was.until > (select at from moment) order by was.until, was.id limit 1) past on true
    where p.plan_id = plan.id and ${stood('p.made_at', 'p.undone_at')} order by from_day) rest) as pauses,
  (select coalesce(json_agg(extended), '[]') from (
    select phase_key as phase, days, made_on as "madeOn" from extensions
    where plan_id = plan.id and ${stood('made_at', 'undone_at')} order by id) extended) as extensions,
  ${closedAtMoment} as "closedAt"`;

/** What readiness reads of a template; `t` is it, `v` its version. */
export const templateJson = `json_build_object('slug', t.slug, 'version', v.number, ${[
  'kpis',
  'kpiNotes',
  'skills',
  'softSkills',
  'promotion',
  'highPerformance',
  'careers',
]
  .map((part) => `'${part}', v.content->'${part}'`)
  .join(', ')})`;

/** Every fact of `plan` as columns; beside `plan`, `moment`, `factsAtMoment` and `hire`, the row of whose plan it is. */
export const factColumns = `plan.id as "planId", plan.version, ${hireJson} as hire, ${datesAtMoment}, ${phasesJson} as phases,
  ${goalsAtMoment} as goals, ${evidenceJson} as evidence, ${measurementsJson} as measurements,
  ${skillRatingsJson} as "skillRatings", ${criterionRatingsJson} as "criterionRatings",
  ${checkInResultsJson} as "checkIns", ${decisionsJson} as decisions, organisation.sprint_days as "sprintDays"`;
