import { statement } from '../database/statement.js';
import { readerOf } from '../plans/plan-reader.sql.js';
import { readinessReaderColumns } from '../readiness/readiness.sql.js';

/** $1 plan, $2 request key: a row when it was decided by that request. */
export const decidedByRequest = statement(
  'decision-by-request',
  'select id from decisions where plan_id = $1 and request_key = $2',
);

/** The moment of this transaction, as it stands in every fact it writes. */
export const momentOfDecision = statement('decision-moment', 'select iso(now()) as at');

/** $1 plan, $2 outcome, $3 reason, $4 rulings, $5 review on, $6 record, $7 who, $8 request key. */
export const addDecision = statement(
  'decision-add',
  `insert into decisions (plan_id, outcome, reason, criteria, review_on, record, decided_by, request_key)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`,
);

/** $1 token hash, $2 plan, $3 decision. Who reads, and the record where the plan has that decision. */
export const decisionRecord = statement(
  'decision-record',
  `with ${readerOf('id = $2')}
  select ${readinessReaderColumns}, (select record from decisions where plan_id = plan.id and id = $3) as record
  from reader cross join organisation left join (relation cross join plan) on true`,
);
