import { statement } from '../database/statement.js';
import { planVersion } from '../plans/plan-content.sql.js';
import { plansInSight } from '../plans/plan-sight.sql.js';
import { templateJson, factColumns, factsAtMoment } from './readiness-facts.sql.js';

/** The most candidates that one reply holds: the newest plans. */
export const MOST_CANDIDATES = 1000;

/** Open plans, and the last one of somebody who completed it while nobody found them ready yet. */
const undecided = `hire.deactivated_at is null and (plan.closed_at is null or plan.closing = 'completed'
  and not exists (select from decisions d where d.plan_id = plan.id and d.outcome = 'ready')
  and not exists (select from plans later where later.person_id = plan.person_id and later.id > plan.id))`;

/**
 * $1 token hash, $2 the bits (plan-sight.ts) of who may weigh. One row for each plan, `CandidateRow`; the first row of all has
 * no plan, and is there for whoever has a session.
 */
export const candidatesInSight = statement(
  'readiness-candidates',
  `with recursive ${plansInSight(undecided, { most: String(MOST_CANDIDATES) })}
  select null::int as id, null as name, null as "timeZone", null::json as manager, null::json as basis from reader
  union all
  select sight.id::int, sight.hire_name, sight.time_zone,
    (select json_build_object('id', m.id, 'name', m.name) from people m where m.id = line[1]),
    json_build_array(sight.version, sight.template_version_id, t.slug, t.role, organisation.sprint_days)
  from sight join template_versions v on v.id = sight.template_version_id join templates t on t.id = v.template_id
    cross join organisation where bits = any($2::int[])`,
);

/** The facts of one plan, as the plan's own page reads them. */
const factsOf = `(with plan as (select * from plans where id = weighed.id), moment as (select 'infinity'::timestamptz as at),
  ${factsAtMoment}
  select row_to_json(page) from (select weighed.role, ${factColumns}
    from plan join people hire on hire.id = plan.person_id cross join organisation) page)`;

/** $1 plans. One row for each template version, or variant of a plan, then one for each plan: `FactsRow`. */
export const candidateFacts = statement(
  'readiness-candidate-facts',
  `with weighed as (
    select own.id, case when own.variant is null then own.template_version_id else -own.id end as followed, t.role
    from plans own join template_versions v on v.id = own.template_version_id join templates t on t.id = v.template_id
    where own.id = any($1::int8[])
  )
  select followed::int as "templateId", ${templateJson} as template, null::json as facts
  from (select followed, min(id) as id from weighed group by followed) one join plans plan on plan.id = one.id
    join ${planVersion} on true join templates t on t.id = v.template_id
  union all
  select followed::int, null, ${factsOf} from weighed`,
);
