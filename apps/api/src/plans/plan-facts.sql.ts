/** The stored facts of goals as JSON in the shape of `Goal` (packages/shared). `plan` is a common table of one plan. */

/** Common tables with what stands for some goals: `ticks`, `entries`, `proofs`, `remarks`, `askings`, `stops`, `waived`. */
export const standingFactsOf = (belongs: string): string => `
  ticks as (select * from completions where ${belongs} and undone_at is null),
  entries as (select * from count_entries where ${belongs}),
  proofs as (select * from evidence where ${belongs} and removed_at is null),
  remarks as (select * from comments where ${belongs} and removed_at is null),
  askings as (select distinct on (goal_id) * from sign_offs where ${belongs} order by goal_id, id desc),
  stops as (select * from blockers where ${belongs} and cleared_at is null),
  waived as (select * from waivers where ${belongs} and undone_at is null)`;

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
  case when ticks.id is not null then json_build_object('by', ticks.done_by, 'at', iso(ticks.done_at)) end as completion,
  coalesce(counts.list, '[]') as counts, coalesce(proof.list, '[]') as evidence, coalesce(remark.list, '[]') as comments,
  case when askings.id is not null then json_build_object('id', askings.id, 'askedBy', askings.asked_by,
    'askedAt', iso(askings.asked_at), 'outcome', askings.outcome, 'by', askings.decided_by,
    'at', iso(askings.decided_at), 'reason', askings.reason) end as "signOff",
  case when stops.id is not null then json_build_object('id', stops.id, 'text', stops.text,
    'by', stops.raised_by, 'at', iso(stops.raised_at), 'clearableBy', stops.clearable_by) end as blocker,
  case when waived.id is not null then json_build_object('reason', waived.reason, 'by', waived.waived_by,
    'at', iso(waived.waived_at)) end as waiver`;

/** What `goalColumns` need beside `goals g`. */
export const goalJoins = `
  left join ticks on ticks.goal_id = g.id
  left join (select goal_id, json_agg(json_build_object('by', entered_by, 'at', iso(entered_at), 'change', change) order by id) as list
    from entries group by goal_id) counts on counts.goal_id = g.id
  left join (select goal_id, json_agg(json_build_object('id', id, 'kind', kind, 'url', url, 'text', text, 'by', added_by,
    'at', iso(added_at)) order by id) as list from proofs group by goal_id) proof on proof.goal_id = g.id
  left join (select goal_id, json_agg(json_build_object('id', id, 'text', text, 'by', written_by, 'at', iso(written_at))
    order by id) as list from remarks group by goal_id) remark on remark.goal_id = g.id
  left join askings on askings.goal_id = g.id
  left join stops on stops.goal_id = g.id
  left join waived on waived.goal_id = g.id`;

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

/** The organisation's holidays that matter to `plan`. */
export const holidaysJson = `(select coalesce(json_agg(day order by day), '[]') from holidays where day >= plan.start_date - 31)`;

/** A JSON list of everyone the facts name, with the hire, mentor and acting manager. */
export const namesJson = `(
  select coalesce(json_agg(person), '[]') from (select p.id, p.name from people p where p.id in (
    select person_id from plan union select mentor_id from plan union select id from line
    union select done_by from ticks union select entered_by from entries union select added_by from proofs
    union select written_by from remarks union select asked_by from askings union select decided_by from askings
    union select raised_by from stops union select clearable_by from stops union select waived_by from waived
    union select closed_by from plan union select unnest(array[added_by, changed_by, dropped_by, owner_id])
      from goals where plan_id = (select id from plan)
    union select made_by from pauses where plan_id = (select id from plan)
    union select made_by from extensions where plan_id = (select id from plan)
    union select moved_by from start_moves where plan_id = (select id from plan)) order by p.id) person)`;
