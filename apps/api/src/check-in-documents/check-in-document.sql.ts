import { statement } from '../database/statement.js';
import { courseJson } from '../check-ins/check-in.sql.js';
import { datesColumns, hireJson, holidaysJson, phasesJson } from '../plans/plan-facts.sql.js';
import { readerColumns, readerOf } from '../plans/plan-reader.sql.js';

const reader = readerOf('id = (select plan_id from check_ins where id = $2)');
const joined = `from reader left join (relation cross join plan join people hire on hire.id = plan.person_id
  join check_ins meeting on meeting.plan_id = plan.id and meeting.id = $2) on true`;

/** $1 token hash, $2 check-in, $3 revision or null for the last. The frozen record, and what the hire said to it. */
export const checkInDocument = statement(
  'check-in-document',
  `with ${reader}
  select ${readerColumns}, kept.record,
    iso(case when kept.reopened_at is null then meeting.acknowledged_at else kept.acknowledged_at end) as "acknowledgedAt",
    case when kept.reopened_at is null then meeting.acknowledgement else kept.acknowledgement end as acknowledgement
  ${joined} left join lateral (select * from check_in_records
    where plan_id = plan.id and check_in_id = meeting.id and ($3::int8 is null or revision = $3::int8)
    order by revision desc limit 1) kept on true`,
);

/** $1 token hash, $2 check-in. What its day follows from. */
export const checkInEntry = statement(
  'check-in-entry',
  `with ${reader}
  select ${readerColumns}, ${courseJson} as course, (select name from acting) as "managerName",
    (select row_to_json(stands) from (select ${datesColumns}, ${holidaysJson} as holidays,
      ${phasesJson} as phases,
      ${hireJson} as hire
    ) stands) as dates
  ${joined}`,
);
