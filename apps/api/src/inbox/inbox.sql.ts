import { statement } from '../database/statement.js';
import { goalColumns, goalJoins, standingFactsOf } from '../plans/plan-facts.sql.js';
import { planSights } from '../plans/plan-sight.js';
import { plansInSight } from '../plans/plan-sight.sql.js';

/** The most things that one reply holds. */
export const MOST_ITEMS = 200;

const waiting = `plan.closed_at is null and exists (select from plan_summary s where s.plan_id = plan.id
    and (s.tally->'waits' <> '[]' or s.tally->'blockers' <> '[]'))`;

/** Nothing waits on an admin as such where an active manager stands right above the hire. */
const unmanaged = `not exists (select from people h join people m on m.id = h.manager_id and m.deactivated_at is null
  where h.id = plan.person_id)`;

/** The policy's own answer, written out: every way of standing to a plan in which one may sign. */
const maySign = planSights.flatMap(({ rights }, bits) => (rights.signOff ? [bits] : [])).join(', ');

/** As `whoClears` (packages/shared): whoever the blocker names, or who acts for the hire once that person is gone. */
const clearer = `case when who is null or who = any(around) then who else line[1] end`;

/** A sign-off is for the reader alone where they act for the hire and no mentor may sign. */
const onlyMe = `waits.for = 'blocker' or line[1] is not distinct from reader.id and not (mentor_signs and mentor_active is not null)`;

const goalTrees = `
  select family.top, (json_agg(one) filter (where g.parent_id is null))->0 as goal,
    coalesce(json_agg(one order by g.position) filter (where g.parent_id is not null), '[]') as "subGoals"
  from family join goals g on g.plan_id = family.plan_id and g.id = family.id ${goalJoins}
    cross join lateral (select ${goalColumns}) one
  group by family.top`;

const mentioned = `
  select goal_id, by as id from standing union all select goal_id, other from standing
  union all select g.id, unnest(array[g.added_by, g.changed_by]) from family join goals g on g.plan_id = family.plan_id and g.id = family.id`;

const item = `
  items.for, items.since, items.plan_id as "planId",
  json_build_object('id', person_id, 'name', hire_name) as hire, role, trees.goal, trees."subGoals",
  case when items.for = 'blocker' then (select json_build_object('id', b.id, 'text', b.text, 'by', b.raised_by,
    'at', iso(b.raised_at), 'clearableBy', (select id from reader))
    from blockers b where b.plan_id = items.plan_id and b.goal_id = items.goal_id and b.cleared_at is null) end as blocker,
  items.only_me as "onlyMe", coalesce(names.list, '[]') as people`;

/**
 * $1 token hash. What waits on the reader: what only they can clear first, then the oldest. The waits are those that the
 * plans' summaries name; facts are read for their goals alone. No row without a session.
 */
export const inbox = statement(
  'inbox',
  `with recursive ${plansInSight(waiting, { asAdmin: unmanaged })},
  waits as (
    select s.plan_id, w.* from sight join plan_summary s on s.plan_id = sight.id
      cross join jsonb_to_recordset(s.tally->'waits') as w("goalId" int8, "for" text, who int8, since text)
    union
    select s.plan_id, b."goalId", 'blocker', b.who, b.since from sight join plan_summary s on s.plan_id = sight.id
      cross join jsonb_to_recordset(s.tally->'blockers') as b("goalId" int8, who int8, since text)
  ),
  mine as (
    select sight.*, waits."goalId" as goal_id, waits.plan_id, waits.for, waits.since, ${onlyMe} as only_me
    from reader cross join waits join sight on sight.id = waits.plan_id
    where case waits.for when 'sign-off' then bits in (${maySign}) else ${clearer} = reader.id end
  ),
  items as (
    select * from mine order by (mine.for = 'blocker') desc, since, plan_id, goal_id limit ${MOST_ITEMS}
  ),
  family as (
    select distinct g.plan_id, g.id, coalesce(g.parent_id, g.id) as top
    from items join goals g on g.plan_id = items.plan_id and items.goal_id in (g.id, g.parent_id)
    where g.dropped_at is null
  ),
  ${standingFactsOf('(plan_id, goal_id) in (select plan_id, id from family)')},
  trees as (${goalTrees}),
  names as (
    select top, json_agg(json_build_object('id', p.id, 'name', p.name) order by p.id) as list
    from (select distinct family.top, said.id from family join (${mentioned}) said on said.goal_id = family.id) once
      join people p on p.id = once.id
    group by top
  )
  select json_build_object('items', (
    select coalesce(json_agg(one order by (one.for = 'blocker') desc, one.since, one."planId", (items.goal_id)), '[]')
    from items join trees on trees.top = items.goal_id left join names on names.top = items.goal_id
      join template_versions v on v.id = items.template_version_id join templates t on t.id = v.template_id
      cross join lateral (select ${item}) one
  ), 'total', (select count(*) from mine))::text as text
  from reader`,
);
