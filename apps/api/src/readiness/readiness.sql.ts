import { statement } from '../database/statement.js';
import { planVersionAtMoment } from '../plans/plan-content.sql.js';
import { readerColumns, readerOf } from '../plans/plan-reader.sql.js';
import { templateJson, factColumns, factsAtMoment } from './readiness-facts.sql.js';

/** Everyone the facts name; small beside the facts, so that nobody has to be looked up by the page. */
const namesJson = `(select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) order by p.id), '[]') from people p where p.id in (
  select person_id from plan union select mentor_id from plan union select id from line union select id from heads
  union select by from standing union select other from standing
  union select added_by from evidence where plan_id = plan.id union select added_by from evidence_uses where plan_id = plan.id
  union select recorded_by from measurements where plan_id = plan.id union select rated_by from skill_ratings where plan_id = plan.id
  union select rated_by from criterion_ratings where plan_id = plan.id union select closed_by from check_in_records where plan_id = plan.id
  union select decided_by from decisions where plan_id = plan.id))`;

/** Who decides: above the manager, else the team's lead, else the manager. */
const leadJson = `(select json_build_object('id', id, 'name', name) from (
  (select id, name, 1 as rank, depth from line order by depth offset 1 limit 1)
  union all (select p.id, p.name, 2, 0 from heads join people p on p.id = heads.id
    where heads.id <> plan.person_id and heads.id is distinct from (select id from acting))
  union all (select id, name, 3, 0 from acting)) deciding order by rank limit 1)`;

/** The end of a day where the hire lives; for now, or a day that is not over yet, everything that is recorded. */
const momentOf = (day: string): string => `
  moment as (select case when ended < now() then ended else 'infinity' end as at
    from (select ((${day} + 1)::timestamp at time zone hire.time_zone) - interval '1 microsecond' as ended
      from plan join people hire on hire.id = plan.person_id) day)`;

/** The columns that tell who reads; `ReadinessReaderRow`. Beside `readerOf` and `organisation`. */
export const readinessReaderColumns = `${readerColumns},
  exists (select from line offset 1) or exists (select from heads, plan where heads.id <> plan.person_id
    and heads.id is distinct from (select id from acting)) as "hasAbove",
  organisation.hires_see_ratings as "hiresSeeRatings"`;

const readiness = (moment: string): string => `with ${readerOf('id = $2')}, ${moment}, ${factsAtMoment}
  select ${readinessReaderColumns},
    (select row_to_json(page) from (select t.role,
      ${templateJson} as template,
      (select json_build_object('id', id, 'name', name) from acting) as manager, ${leadJson} as lead,
      ${factColumns}, ${namesJson} as people) page) as facts
  from reader cross join organisation left join (relation cross join plan join people hire on hire.id = plan.person_id
    join ${planVersionAtMoment} on true join templates t on t.id = v.template_id) on true`;

/**
 * $1 token hash, $2 plan, $3 a date or null for now. Everything that the pages on KPIs, skills and readiness are made of, as
 * it stood at the end of that day where the hire lives. What of it the reader may see is decided in readiness-page.ts.
 */
export const readinessOfPlan = statement('readiness-of-plan', readiness(momentOf('$3::date')));

/** The same as of any moment ($3). */
export const readinessAtMoment = statement(
  'readiness-at-moment',
  readiness('moment as (select $3::timestamptz as at)'),
);
