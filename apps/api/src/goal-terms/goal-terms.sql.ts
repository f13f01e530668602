import { statement } from '../database/statement.js';
import { datesColumns } from '../plans/plan-facts.sql.js';

/** $1 plan. Its milestones' dates, the hire's today, and how many goals there are. */
export const planMilestones = statement(
  'terms-milestones',
  `with plan as (select * from plans where id = $1)
  select ${datesColumns}, (select json_agg(json_build_object('key', key) order by position) from plan_phases
      where plan_id = plan.id) as phases,
    to_char(now() at time zone hire.time_zone, 'YYYY-MM-DD') as today,
    (select count(*)::int from goals where plan_id = plan.id and dropped_at is null) as goals
  from plan join people hire on hire.id = plan.person_id`,
);

/** $1 plan, $2 request key. A row when that request added a goal before. */
export const addedBefore = statement('terms-added', 'select id from goals where plan_id = $1 and request_key = $2');

/**
 * $1 plan, $2 the goal it becomes a part of or null, $3 what it asks as JSON, $4 who, $5 reason, $6 request key. It stands last
 * in its phase; in a choice, before something else. Gives its id.
 */
export const addGoal = statement(
  'terms-add',
  `with shifted as (update goals set position = position + 1 where plan_id = $1 and parent_id = $2 and something_else),
  wanted as (select * from json_to_record($3::json) as w(phase text, kind text, text text, min int, max int, unit text,
    optional boolean, "asksEvidence" boolean, "asksSignOff" boolean))
  insert into goals (plan_id, parent_id, phase_key, position, kind, text, min, max, unit, optional, asks_evidence,
    asks_sign_off, added_by, added_at, add_reason, request_key)
  select $1, $2, phase, (select coalesce(max(position), -1) + 1 from goals where plan_id = $1 and phase_key = wanted.phase
      and parent_id is not distinct from $2 and not something_else),
    kind, text, min, max, unit, optional, "asksEvidence", "asksSignOff", $4, now(), $5, $6
  from wanted returning id::int8 as id`,
);

/**
 * $1 plan, $2 goal, $3 its terms as JSON, $4 the terms first given as JSON (null: it asks what it first asked), $5 who,
 * $6 reason. Its phase stays.
 */
export const setTerms = statement(
  'terms-set',
  `update goals set text = t.text, min = t.min, max = t.max, unit = t.unit, optional = t.optional,
    asks_evidence = t."asksEvidence", asks_sign_off = t."asksSignOff", version = version + 1, given = $4::json,
    changed_by = case when $4::json is null then null else $5::int8 end,
    changed_at = case when $4::json is null then null else now() end,
    change_reason = case when $4::json is null then null else $6 end
  from json_to_record($3::json) as t(text text, min int, max int, unit text, optional boolean, "asksEvidence" boolean,
    "asksSignOff" boolean)
  where plan_id = $1 and id = $2`,
);

/** $1 plan, $2 goal, $3 phase, $4 first terms as in `setTerms`, $5 who, $6 reason, $7 whether its planned day goes. */
export const moveGoal = statement(
  'terms-move',
  `update goals set phase_key = $3, version = version + 1, given = $4::json,
    planned_on = case when $7 then null else planned_on end,
    position = (select coalesce(max(position), -1) + 1 from goals where plan_id = $1 and phase_key = $3 and parent_id is null),
    changed_by = case when $4::json is null then null else $5::int8 end,
    changed_at = case when $4::json is null then null else now() end,
    change_reason = case when $4::json is null then null else $6 end
  where plan_id = $1 and id = $2`,
);

/** $1 plan, $2 goal, $3 phase. Its parts go with it, the dropped ones too. */
export const moveParts = statement(
  'terms-move-parts',
  'update goals set phase_key = $3 where plan_id = $1 and parent_id = $2',
);

/** $1 plan, $2 goal, $3 who, $4 reason. Its parts go with it, marked by the same moment. */
export const dropGoal = statement(
  'terms-drop',
  `update goals set dropped_by = $3, dropped_at = now(), drop_reason = $4
  where plan_id = $1 and (id = $2 or parent_id = $2) and dropped_at is null`,
);

/** $1 plan, $2 goal. What was dropped. */
export const droppedGoal = statement(
  'terms-dropped',
  'select parent_id as "parentId", text from goals where plan_id = $1 and id = $2',
);

/** $1 plan, $2 goal. It comes back with the parts that went with it. */
export const restoreGoal = statement(
  'terms-restore',
  `update goals set dropped_by = null, dropped_at = null, drop_reason = null
  where plan_id = $1 and (id = $2 or (parent_id = $2
    and dropped_at = (select dropped_at from goals where plan_id = $1 and id = $2)))`,
);
