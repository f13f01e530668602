/** The stored facts of goals as JSON in the shape of `Goal` (packages/shared). `plan` is a common table of one plan. */

/**
 * A common table of what stands for some goals, one row a fact: its goal, kind and id, who is in it (`by`, `other`), and its
 * JSON. One table for all kinds costs Postgres less than a join for each.
 */
export const standingFactsOf = (belongs: string): string => `
  standing as (
    select goal_id, 'tick' as kind, id, done_by as by, null::int8 as other,
      json_build_object('by', done_by, 'at', iso(done_at)) as fact
    from completions where ${belongs} and undone_at is null
    union all
    select goal_id, 'count', id, entered_by, null, json_build_object('by', entered_by, 'at', iso(entered_at), 'change', change)
    from count_entries where ${belongs}
    union all
    select goal_id, 'evidence', id, added_by, null,
      json_build_object('id', id, 'kind', kind, 'url', url, 'text', text, 'by', added_by, 'at', iso(added_at))
    from evidence where ${belongs} and removed_at is null
    union all
    select goal_id, 'comment', id, written_by, null,
      json_build_object('id', id, 'text', text, 'by', written_by, 'at', iso(written_at))
    from comments where ${belongs} and removed_at is null
    union all
    (select distinct on (goal_id) goal_id, 'sign-off', id, asked_by, decided_by,
      json_build_object('id', id, 'askedBy', asked_by, 'askedAt', iso(asked_at), 'outcome', outcome, 'by', decided_by,
        'at', iso(decided_at), 'reason', reason)
    from sign_offs where ${belongs} order by goal_id, id desc)
    union all
    select goal_id, 'blocker', id, raised_by, clearable_by,
      json_build_object('id', id, 'text', text, 'by', raised_by, 'at', iso(raised_at), 'clearableBy', clearable_by)
    from blockers where ${belongs} and cleared_at is null
    union all
    select goal_id, 'waiver', id, waived_by, null, json_build_object('reason', reason, 'by', waived_by, 'at', iso(waived_at))
    from waivers where ${belongs} and undone_at is null
  )`;

/** The same for the one plan of the common table `plan`. */
export const standingFacts = standingFactsOf('plan_id = (select id from plan)');

/** One goal; rows become JSON by their names, which Postgres does far faster than by building objects key by key. */
export const goalColumns = `g.id, g.parent_id as "parentId", g.phase_key as phase, g.position, g.kind, g.text, g.min, g.max, g.unit, g.choose,
  g.something_else as "somethingElse", g.optional, g.asks_evidence as "asksEvidence", g.asks_sign_off as "asksSignOff",
  g.inferred, g.note, g.source, g.version, g.given,
  case when g.changed_by is not null then json_build_object('by', g.changed_by, 'at', iso(g.changed_at),
    'reason', g.change_reason) end as changed,
  case when g.added_by is not null then json_build_object('by', g.added_by, 'at', iso(g.added_at),
    'reason', coalesce(g.add_reason, '')) end as added,
  case when g.action_id is not null then (select json_build_object('checkInId', check_in_id, 'ownerId', owner_id, 'dueOn', due_on)
    from check_in_actions where plan_id = g.plan_id and id = g.action_id) end as action, g.planned_on as "plannedOn",
  facts.completion, coalesce(facts.counts, '[]') as counts, coalesce(facts.evidence, '[]') as evidence,
  coalesce(facts.comments, '[]') as comments, facts.sign_off as "signOff", facts.blocker, facts.waiver`;

const only = (kind: string): string => `(array_agg(fact) filter (where kind = '${kind}'))[1]`;
const listOf = (kind: string): string => `json_agg(fact order by id) filter (where kind = '${kind}')`;

/** What `goalColumns` need beside `goals g`. */
export const goalJoins = `
  left join (
    select goal_id, ${only('tick')} as completion, ${listOf('count')} as counts, ${listOf('evidence')} as evidence,
      ${listOf('comment')} as comments, ${only('sign-off')} as sign_off, ${only('blocker')} as blocker, ${only('waiver')} as waiver
    from standing group by goal_id
  ) facts on facts.goal_id = g.id`;

/** A JSON list of the plan's goals with their facts, phase by phase; `condition` narrows it ("g.id = 7"). */
export const goalsJson = (condition = 'true'): string => `(
  select coalesce(json_agg(goal), '[]') from (
    select ${goalColumns}
    from goals g join plan_phases phase on phase.plan_id = g.plan_id and phase.key = g.phase_key ${goalJoins}
    where g.plan_id = (select id from plan) and g.dropped_at is null and ${condition}
    order by phase.position, g.position) goal)`;

/** A JSON list of what was taken off `plan`, the latest first; the parts of a dropped goal go with it unnamed. */
export const droppedJson = `(select coalesce(json_agg(gone), '[]') from (
  select g.id, g.parent_id as "parentId", g.phase_key as phase, g.text, g.dropped_by as "by", iso(g.dropped_at) as at,
    coalesce(g.drop_reason, '') as reason
  from goals g left join goals whole on whole.plan_id = g.plan_id and whole.id = g.parent_id
  where g.plan_id = plan.id and g.dropped_at is not null and whole.dropped_at is null order by g.dropped_at desc, g.id) gone)`;

const pausesJson = `(select coalesce(json_agg(rest), '[]') from (
  select id, from_day as "from", resumes_on as "resumesOn", reason, made_by as "by", iso(made_at) as at
  from pauses where plan_id = plan.id and undone_at is null order by from_day) rest)`;
const extensionsJson = `(select coalesce(json_agg(extended), '[]') from (
  select id, phase_key as phase, days, made_on as "madeOn", reason, made_by as "by", iso(made_at) as at
  from extensions where plan_id = plan.id and undone_at is null order by id) extended)`;

/** The dates of `plan`: its start, its first start, pauses and extensions, as `PlanFacts` names them. */
export const datesColumns = `plan.start_date as "startDate",
  coalesce((select moved_from from start_moves where plan_id = plan.id order by id limit 1), plan.start_date) as "originalStart",
  ${pausesJson} as pauses, ${extensionsJson} as extensions`;

/** How the start of `plan` moved, and how the plan ended. */
export const bendsColumns = `(select coalesce(json_agg(move), '[]') from (
    select moved_from as "from", moved_to as "to", reason, moved_by as "by", iso(moved_at) as at
    from start_moves where plan_id = plan.id order by id) move) as "startMoves",
  plan.dates_version as "datesVersion",
  iso(plan.closed_at) as "closedAt",
  case when plan.closed_at is not null then json_build_object('outcome', coalesce(plan.closing, 'ended'),
    'reason', coalesce(plan.closing_reason, ''), 'by', plan.closed_by, 'at', iso(plan.closed_at)) end as closing`;

/** What everybody who sees `plan` knows of its check-ins; what somebody typed is never part of it. */
export const checkInsJson = `(select coalesce(json_agg(meeting), '[]') from (
  select id, phase_key as phase, meets_on as "meetsOn", iso(opened_at) as "openedAt", iso(closed_at) as "closedAt",
    iso(skipped_at) as "skippedAt", iso(acknowledged_at) as "acknowledgedAt"
  from check_ins where plan_id = plan.id order by id) meeting)`;

/** The phases of `plan`, in their order. */
export const phasesJson = `(select json_agg(phase) from (
  select key, title, inferred from plan_phases where plan_id = plan.id order by position) phase)`;

/** Whose plan it is, and the days they live by; `hire` is their row. */
export const hireJson = `json_build_object('id', hire.id, 'name', hire.name, 'timeZone', hire.time_zone,
  'workingDays', hire.working_days)`;

/** The organisation's holidays that matter to `plan`. */
export const holidaysJson = `(select coalesce(json_agg(day order by day), '[]') from holidays where day >= plan.start_date - 31)`;

/** A JSON list of everyone the facts name, with the hire, mentor and acting manager. */
export const namesJson = `(
  select coalesce(json_agg(person), '[]') from (select p.id, p.name from people p where p.id in (
    select person_id from plan union select mentor_id from plan union select id from line
    union select by from standing union select other from standing
    union select closed_by from plan union select unnest(array[added_by, changed_by, dropped_by, owner_id])
      from goals where plan_id = (select id from plan)
    union select made_by from pauses where plan_id = (select id from plan)
    union select made_by from extensions where plan_id = (select id from plan)
    union select moved_by from start_moves where plan_id = (select id from plan)) order by p.id) person)`;
