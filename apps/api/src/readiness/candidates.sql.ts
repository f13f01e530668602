import { statement } from '../database/statement.js';
import { plansInSight } from '../plans/plan-sight.sql.js';
import { templateJson, factColumns, factsAtMoment } from './readiness-facts.sql.js';

/** The most candidates that one reply holds: the newest plans. */
export const MOST_CANDIDATES = 1000;

/** Open plans, and the last one of somebody who completed it while nobody found them ready yet. */
const undecided = `hire.deactivated_at is null and (plan.closed_at is null or plan.closing = 'completed'
  and not exists (select from decisions d where d.plan_id = plan.id and d.outcome = 'ready')
  and not exists (select from plans later where later.person_id = plan.person_id and later.id > plan.id))`;

/** The facts of one plan in sight, as the plan's own page reads them. */
const factsOf = `(with plan as (select * from plans where id = weighed.id), moment as (select 'infinity'::timestamptz as at),
  ${factsAtMoment}
  select row_to_json(page) from (select weighed.role, weighed.manager, ${factColumns}
    from plan join people hire on hire.id = plan.person_id cross join organisation) page)`;

/**
 * $1 token hash, $2 the bits (plan-sight.ts) of who may weigh. One row for each template version, then one for each plan;
 * the first row of all is empty, and there for whoever has a session.
 */
export const candidatesInSight = statement(
  'readiness-candidates',
  `with recursive ${plansInSight(undecided, { most: String(MOST_CANDIDATES) })},
  weighed as (
    select sight.id, template_version_id, t.role, (select json_build_object('id', id, 'name', name) from people where id = line[1]) as manager
    from sight join template_versions v on v.id = sight.template_version_id join templates t on t.id = v.template_id
    where bits = any($2::int[])
  )
  select null::int as "templateId", null::json as template, null::json as facts from reader
  union all
  select v.id::int, ${templateJson}, null
  from template_versions v join templates t on t.id = v.template_id where v.id in (select template_version_id from weighed)
  union all
  select template_version_id::int, null, ${factsOf} from weighed`,
);
