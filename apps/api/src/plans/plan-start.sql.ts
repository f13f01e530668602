import { statement } from '../database/statement.js';
import { lineAbove } from '../access/line-above.js';
import { planHint } from '../live/hint.sql.js';

/** $1 a person. Those who give them a plan at once take turns. */
export const lockHire = statement('plan-lock-hire', 'select from people where id = $1 for no key update');

/** $1 the person, $2 who asks, $3 request key. The plan that this request gave before. */
export const planOfRequest = statement(
  'plan-of-request',
  'select id::int8 as id from plans where person_id = $1 and created_by = $2 and request_key = $3',
);

/** $1 who asks, $2 the person to get a plan. What decides whether they may give it. */
export const planStarter = statement(
  'plan-starter',
  `select p.id::int8 as "personId", p.name, p.time_zone as "timeZone", p.deactivated_at is null as active,
    (select id from ${lineAbove('p.id')} line limit 1) = $1 as manages,
    exists (select from plans where person_id = p.id and closed_at is null) as "hasPlan"
  from people p where p.id = $2`,
);

/** $1 template slug. The version a new plan follows. */
export const newestVersion = statement(
  'plan-newest-version',
  `select v.id::int8 as id, v.content from template_versions v join templates t on t.id = v.template_id
  where t.slug = $1 and v.status = 'published' order by v.number desc limit 1`,
);

export const activeMentor = statement('plan-mentor', 'select id from people where id = $1 and deactivated_at is null');

/** $1 who gives them, $2 template version, $3 variant, $4 its content, $5 request key, $6 plans (`PlanGift`). */
export const insertPlans = statement(
  'plan-insert',
  `insert into plans (person_id, start_date, mentor_id, mentor_signs, template_version_id, variant, variant_content,
    created_by, request_key)
  select "personId", "startDate", "mentorId", "mentorSigns", $2, $3, $4, $1, $5
  from json_to_recordset($6::json) as p("personId" int8, "startDate" date, "mentorId" int8, "mentorSigns" boolean)
  returning id::int8 as id, person_id::int8 as "personId"`,
);

/** $1 plans, $2 phases [{key, title, inferred}], $3 drafts of goals (packages/shared assignment), in one go; each dated phase gets its check-in. */
export const insertGoals = statement(
  'plan-insert-goals',
  `with stretches as (
    insert into plan_phases (plan_id, key, position, title, inferred)
    select plan, p->>'key', i, p->>'title', coalesce((p->>'inferred')::boolean, false)
    from unnest($1::int8[]) plan, json_array_elements($2::json) with ordinality as phase(p, i)
    returning plan_id, key),
  meetings as (
    insert into check_ins (plan_id, phase_key) select plan_id, key from stretches where key <> 'long-term'),
  drafts as (
    select * from json_to_recordset($3::json) as d(key text, "parentKey" text, phase text, position int, kind text, text text,
      min int, max int, unit text, choose int, "somethingElse" boolean, optional boolean, "asksEvidence" boolean,
      "asksSignOff" boolean, inferred boolean, note text, source json)
    where phase in (select p->>'key' from json_array_elements($2::json) p)),
  wholes as (
    insert into goals (plan_id, key, phase_key, position, kind, text, min, max, unit, choose, something_else, optional,
      asks_evidence, asks_sign_off, inferred, note, source)
    select plan, key, phase, position, kind, text, min, max, unit, choose, "somethingElse", optional, "asksEvidence",
      "asksSignOff", inferred, note, source
    from unnest($1::int8[]) plan, drafts where "parentKey" is null
    returning plan_id, id, key)
  insert into goals (plan_id, key, parent_id, phase_key, position, kind, text, min, max, unit, choose, something_else,
    optional, asks_evidence, asks_sign_off, inferred, note, source)
  select w.plan_id, d.key, w.id, d.phase, d.position, d.kind, d.text, d.min, d.max, d.unit, d.choose, d."somethingElse", d.optional,
    d."asksEvidence", d."asksSignOff", d.inferred, d.note, d.source
  from drafts d join wholes w on w.key = d."parentKey"`,
);

/** $1 plans, $2 phase keys, $3 who, $4 reason. */
export const waivePhases = statement(
  'plan-waive-phases',
  `insert into waivers (plan_id, goal_id, reason, waived_by)
  select plan_id, id, $4, $3 from goals where plan_id = any($1::int8[]) and parent_id is null and phase_key = any($2)`,
);

/** $1 who gave them, $2 their tally, $3 plans [{planId, detail}]. Closes the giving as `recordChange` closes a change to one plan. */
export const recordStarts = statement(
  'plan-record-starts',
  `with given as (select * from json_to_recordset($3::json) as g("planId" int8, detail jsonb)),
  noted as (
    insert into activity (plan_id, actor_id, verb, detail) select "planId", $1, 'plan-started', detail from given),
  summed as (insert into plan_summary (plan_id, tally) select "planId", $2 from given),
  raised as (
    update plans set version = version + 1 from given where id = "planId" returning id, version)
  select ${planHint('id', 'version', 'true')} from raised`,
);
