import { statement } from '../database/statement.js';
import { goalMomentsJson } from '../plans/goal-moments.sql.js';
import { planSights } from '../plans/plan-sight.js';
import { plansInSight } from '../plans/plan-sight.sql.js';

/** Whoever acts for the hire, and whoever gives plans. */
const movers = planSights
  .flatMap(({ rights: { adjust, changeManager } }, bits) => (adjust || changeManager ? [bits] : []))
  .join(', ');

/** KPIs of which there are readings, by how many. */
const measuredJson = (planId: string): string => `(select coalesce(json_object_agg(kpi, n), '{}') from (
  select kpi, count(*)::int as n from measurements where plan_id = ${planId} and replaced_at is null group by kpi) readings)`;

/**
 * $1 token hash, $2 template slug, $3 version or null for the newest published. The open plans of older versions that the
 * reader may move, with both contents. No row without a session; `to` is null where there is no such version.
 */
export const movablePlans = statement(
  'plan-moves-movable',
  `with recursive ${plansInSight('plan.closed_at is null')},
  template as (select id, slug, role from templates where slug = $2),
  wanted_version as (select v.* from template_versions v, template where v.template_id = template.id and v.status = 'published'
    and ($3::int is null or v.number = $3) order by v.number desc limit 1),
  mine as (select sight.*, old.number as old_number from sight join template_versions old on old.id = sight.template_version_id
    where bits in (${movers}) and old.template_id = (select id from template)),
  behind as (select * from mine where old_number < (select number from wanted_version) order by hire_name, id limit 500)
  select (select role from template) as role, (select number from wanted_version) as "to",
    (select note from wanted_version) as note, (select content from wanted_version) as content,
    (select count(*)::int from mine where old_number >= (select number from wanted_version)) as "upToDate",
    (select coalesce(json_object_agg(number, content), '{}') from template_versions
      where template_id = (select id from template) and number in (select old_number from behind)) as contents,
    (select coalesce(json_agg(plan order by plan.place), '[]') from (
      select row_number() over () as place, behind.id as "planId", version as "seenVersion",
        json_build_object('id', person_id, 'name', hire_name) as hire, start_date as "startDate", old_number as "from", variant,
        ${goalMomentsJson('behind.id')} as goals, ${measuredJson('behind.id')} as measured
      from behind) plan) as plans
  from reader`,
);

/** $1 slug. A row for a template that was ever published. */
export const knownTemplate = statement(
  'plan-moves-template',
  `select t.id from templates t where t.slug = $1 and exists (select from template_versions where template_id = t.id
    and status in ('published', 'retired'))`,
);

/** $1 plan. Its goals and the version that it follows, read under the lock. */
export const movedPlan = statement(
  'plan-moves-plan',
  `select plan.variant, v.template_id::int8 as "templateId", v.id::int8 as "versionId", v.number, v.content,
    ${goalMomentsJson('plan.id')} as goals
  from plans plan join template_versions v on v.id = plan.template_version_id where plan.id = $1`,
);

/** $1 template, $2 number. A published version. */
export const targetVersion = statement(
  'plan-moves-version',
  `select id::int8 as id, content from template_versions where template_id = $1 and number = $2 and status = 'published'`,
);

/** $1 plan, $2 phases [{key, title, inferred}] of the version. New ones get their check-in; those it no longer has stay behind. */
export const takeOverPhases = statement(
  'plan-moves-phases',
  `with wanted as (select p->>'key' as key, p->>'title' as title, coalesce((p->>'inferred')::boolean, false) as inferred,
    i::int - 1 as position from json_array_elements($2::json) with ordinality as phase(p, i)),
  came as (insert into plan_phases (plan_id, key, position, title, inferred) select $1, key, position, title, inferred from wanted
    on conflict (plan_id, key) do update set title = excluded.title, inferred = excluded.inferred, position = excluded.position
    returning key),
  left_behind as (update plan_phases set position = position + 100 where plan_id = $1 and position < 100
    and key not in (select key from wanted))
  insert into check_ins (plan_id, phase_key) select $1, key from wanted where key <> 'long-term'
    and not exists (select from check_ins where plan_id = $1 and phase_key = wanted.key)`,
);

/** $1 plan, $2 ids of goals, $3 who, $4 reason. Their parts go with them; their keys are free again. */
export const leaveGoals = statement(
  'plan-moves-leave',
  `update goals set key = null, dropped_by = coalesce(dropped_by, $3), dropped_at = coalesce(dropped_at, now()),
    drop_reason = coalesce(drop_reason, $4)
  where plan_id = $1 and (id = any($2::int8[]) or parent_id = any($2::int8[]))`,
);

/** $1 plan, $2 drafts of goals (packages/shared assignment). Those with a parent find it by its key. */
export const addGoals = statement(
  'plan-moves-add',
  `with drafts as (
    select * from json_to_recordset($2::json) as d(key text, "parentKey" text, phase text, position int, kind text, text text,
      min int, max int, unit text, choose int, "somethingElse" boolean, optional boolean, "asksEvidence" boolean,
      "asksSignOff" boolean, inferred boolean, note text, source json)),
  wholes as (
    insert into goals (plan_id, key, phase_key, position, kind, text, min, max, unit, choose, something_else, optional,
      asks_evidence, asks_sign_off, inferred, note, source)
    select $1, key, phase, position, kind, text, min, max, unit, choose, "somethingElse", optional, "asksEvidence",
      "asksSignOff", inferred, note, source from drafts where "parentKey" is null
    returning id, key, phase_key),
  parents as (select id, key, phase_key from wholes
    union all select id, key, phase_key from goals where plan_id = $1 and parent_id is null and key is not null)
  insert into goals (plan_id, key, parent_id, phase_key, position, kind, text, min, max, unit, choose, something_else,
    optional, asks_evidence, asks_sign_off, inferred, note, source)
  select $1, d.key, p.id, p.phase_key, d.position, d.kind, d.text, d.min, d.max, d.unit, d.choose, d."somethingElse", d.optional,
    d."asksEvidence", d."asksSignOff", d.inferred, d.note, d.source
  from drafts d join parents p on p.key = d."parentKey"`,
);

/**
 * $1 plan, $2 [{goalId, phase, text, min, max, unit, choose, optional, asksEvidence, asksSignOff}]: all that the goals ask now. A
 * goal that goes to another phase takes its parts along; a day planned for it goes.
 */
export const changeGoals = statement(
  'plan-moves-change',
  `with wanted as (select * from json_to_recordset($2::json) as w("goalId" int8, phase text, text text, min int, max int, unit text,
    choose int, optional boolean, "asksEvidence" boolean, "asksSignOff" boolean)),
  along as (update goals g set phase_key = w.phase from wanted w
    where g.plan_id = $1 and g.parent_id = w."goalId" and g.phase_key <> w.phase)
  update goals g set phase_key = w.phase, text = w.text, min = w.min, max = w.max, unit = w.unit, choose = w.choose,
    optional = w.optional, asks_evidence = w."asksEvidence", asks_sign_off = w."asksSignOff", version = g.version + 1,
    planned_on = case when g.phase_key = w.phase then g.planned_on end
  from wanted w where g.plan_id = $1 and g.id = w."goalId"`,
);

/**
 * $1 plan, $2 drafts of the version. Every goal that is of it stands where it does there, with its source; what was changed on
 * this plan alone is told apart from what the version gives now.
 */
export const followGoals = statement(
  'plan-moves-follow',
  `with drafts as (
    select * from json_to_recordset($2::json) as d(key text, "parentKey" text, phase text, position int, text text, min int, max int,
      unit text, choose int, optional boolean, "asksEvidence" boolean, "asksSignOff" boolean, inferred boolean, note text, source json)),
  told as (select g.id, d.*, json_build_object('phase', d.phase, 'text', d.text, 'min', d.min, 'max', d.max, 'unit', d.unit,
      'optional', d.optional, 'asksEvidence', d."asksEvidence", 'asksSignOff', d."asksSignOff") as first,
    (g.phase_key, g.text, g.min, g.max, g.unit, g.optional, g.asks_evidence, g.asks_sign_off)
      is not distinct from (d.phase, d.text, d.min, d.max, d.unit, d.optional, d."asksEvidence", d."asksSignOff") as same
    from goals g join drafts d on d.key = g.key where g.plan_id = $1 and not g.something_else)
  update goals g set position = told.position, inferred = told.inferred, note = told.note, source = told.source,
    given = case when g.changed_by is null or told.same then null else told.first end,
    changed_by = case when told.same then null else g.changed_by end,
    changed_at = case when told.same then null else g.changed_at end,
    change_reason = case when told.same then null else g.change_reason end
  from told where g.plan_id = $1 and g.id = told.id`,
);

/** $1 plan, $2 the version it followed, $3 the one it follows now, $4 what its variant has or null where that is gone, $5 resolutions, $6 who. */
export const followVersion = statement(
  'plan-moves-version-set',
  `with moved as (insert into plan_moves (plan_id, from_version_id, from_variant_content, to_version_id, resolutions, moved_by)
    select id, $2, variant_content, $3, $5, $6 from plans where id = $1)
  update plans set template_version_id = $3, variant_content = $4::jsonb, variant = case when $4::jsonb is null then null else variant end
  where id = $1`,
);
