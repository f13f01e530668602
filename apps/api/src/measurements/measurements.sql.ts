import { statement } from '../database/statement.js';
import { readerColumns, readerOf } from '../plans/plan-reader.sql.js';

/** $1 who, $2 plan ids, $3 ids of readings of those plans, one each. What is replaced stays as history. */
export const replaceMeasurements = statement(
  'measurements-replace',
  `update measurements m set replaced_by = $1, replaced_at = now()
  from unnest($2::bigint[], $3::bigint[]) as old(plan_id, id)
  where m.plan_id = old.plan_id and m.id = old.id and m.replaced_at is null`,
);

/** $1 who, $2 by hand or by file, $3 readings [{planId, kpi, part, startsOn, endsOn, value, judgement, note}]. */
export const insertMeasurements = statement(
  'measurements-insert',
  `insert into measurements (plan_id, kpi, part, starts_on, ends_on, value, judgement, note, via, recorded_by)
  select "planId", kpi, part, "startsOn", "endsOn", value, judgement, note, $2, $1
  from json_to_recordset($3::json) as r("planId" bigint, kpi text, part smallint, "startsOn" date, "endsOn" date,
    value double precision, judgement text, note text)`,
);

/** $1 plan, $2 reading. */
export const findMeasurement = statement(
  'measurement-find',
  'select kpi, replaced_at is not null as replaced from measurements where plan_id = $1 and id = $2',
);

/** $1 token hash, $2 plan, $3 the key of a KPI or null. */
export const measurementHistory = statement(
  'measurement-history',
  `with ${readerOf('id = $2')},
  known as (select m.* from measurements m join plan on plan.id = m.plan_id where $3::text is null or m.kpi = $3)
  select ${readerColumns},
    (select coalesce(json_agg(reading), '[]') from (
      select id, kpi, part, starts_on as "startsOn", ends_on as "endsOn", value, judgement, note, via, recorded_by as "by",
        iso(recorded_at) as at,
        case when replaced_at is not null then json_build_object('by', replaced_by, 'at', iso(replaced_at)) end as replaced
      from known order by id) reading) as measurements,
    (select coalesce(json_agg(person), '[]') from (
      select p.id, p.name from people p
      where p.id in (select recorded_by from known union select replaced_by from known) order by p.id) person) as people
  from reader left join (relation cross join plan) on true`,
);
