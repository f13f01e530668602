import { statement } from '../database/statement.js';
import { readerColumns, readerOf } from '../plans/plan-reader.sql.js';

/** $1 plan, $2 check-in. How it ended last. */
export const checkInDecision = statement(
  'check-in-decision',
  `select outcome, summary, next_on as "nextOn", acknowledgement from check_ins where plan_id = $1 and id = $2`,
);

/** $1 plan, $2 check-in, $3 who, $4 outcome, $5 summary, $6 next day or null. Gives the moment. */
export const closeCheckIn = statement(
  'check-in-close',
  `update check_ins set closed_by = $3, closed_at = now(), outcome = $4, summary = $5, next_on = $6
  where plan_id = $1 and id = $2 returning iso(closed_at) as "closedAt"`,
);

/**
 * $1 plan, $2 who, $3 why it is there, $4 the hire, $5 actions as [{id, phase}]. Each becomes a goal at the end of its phase,
 * once; one that somebody else than the hire took on is optional, so that the hire is never behind with it.
 */
export const makeGoals = statement(
  'check-in-make-goals',
  `insert into goals (plan_id, phase_key, position, kind, text, optional, planned_on, added_by, added_at, add_reason, action_id, owner_id)
  select $1, wanted.phase, (select coalesce(max(position), -1) from goals where plan_id = $1 and phase_key = wanted.phase and parent_id is null)
      + row_number() over (partition by wanted.phase order by agreed.id),
    'task', agreed.text, agreed.owner_id <> $4, agreed.due_on, $2, now(), $3, agreed.id, agreed.owner_id
  from json_to_recordset($5::json) as wanted(id int8, phase text)
    join check_in_actions agreed on agreed.plan_id = $1 and agreed.id = wanted.id
  where not exists (select from goals where plan_id = $1 and action_id = agreed.id)`,
);

/**
 * $1 plan, $2 title, $3 day, $4 who, $5 what it follows. Adds a check-in, or moves the one that an earlier closing added, unless
 * that was opened or skipped by now.
 */
export const meetAgain = statement(
  'check-in-meet-again',
  `insert into check_ins (plan_id, title, meets_on, created_by, request_key) values ($1, $2, $3, $4, $5)
  on conflict (plan_id, request_key) where request_key is not null
  do update set title = excluded.title, meets_on = excluded.meets_on, version = check_ins.version + 1
    where check_ins.opened_at is null and check_ins.skipped_at is null`,
);

/** $1 plan, $2 check-in, $3 revision, $4 the record, $5 who. */
export const keepRecord = statement(
  'check-in-keep-record',
  `insert into check_in_records (plan_id, check_in_id, revision, record, closed_by) values ($1, $2, $3, $4, $5)`,
);

/** $1 plan, $2 check-in, $3 who, $4 text or null. */
export const acknowledgeCheckIn = statement(
  'check-in-acknowledge',
  `update check_ins set acknowledged_by = $3, acknowledged_at = now(), acknowledgement = $4 where plan_id = $1 and id = $2`,
);

/** $1 plan, $2 check-in, $3 who, $4 reason. The record of the closing that is opened, with how it was acknowledged. */
export const markReopened = statement(
  'check-in-mark-reopened',
  `update check_in_records r set reopened_by = $3, reopened_at = now(), reopen_reason = $4,
    acknowledged_by = c.acknowledged_by, acknowledged_at = c.acknowledged_at, acknowledgement = c.acknowledgement
  from check_ins c where r.plan_id = $1 and r.check_in_id = $2 and c.plan_id = $1 and c.id = $2 and r.revision = c.revision`,
);

/** $1 plan, $2 check-in. Summary and next day stay, to go on from. */
export const reopenCheckIn = statement(
  'check-in-reopen',
  `update check_ins set closed_by = null, closed_at = null, outcome = null, acknowledged_by = null, acknowledged_at = null,
    acknowledgement = null, revision = revision + 1 where plan_id = $1 and id = $2`,
);

/** $1 token hash, $2 check-in, $3 revision. */
export const checkInRecord = statement(
  'check-in-record',
  `with ${readerOf('id = (select plan_id from check_ins where id = $2)')}
  select ${readerColumns}, (select record from check_in_records
    where plan_id = plan.id and check_in_id = $2 and revision = $3::int8) as record
  from reader left join (relation cross join plan) on true`,
);
