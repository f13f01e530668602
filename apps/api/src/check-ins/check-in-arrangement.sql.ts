import { statement } from '../database/statement.js';

/** $1 plan, $2 check-in, $3 who, $4 the hire's date. From now on its day is the one it was held on. */
export const openCheckIn = statement(
  'check-in-open',
  'update check_ins set opened_by = $3, opened_at = now(), meets_on = $4 where plan_id = $1 and id = $2',
);

/** $1 plan, $2 check-in, $3 day, null to follow the milestone. */
export const setMeetingDay = statement(
  'check-in-set-day',
  'update check_ins set meets_on = $3 where plan_id = $1 and id = $2',
);

/** $1 plan, $2 check-in, $3 who, $4 reason. */
export const skipCheckIn = statement(
  'check-in-skip',
  'update check_ins set skipped_by = $3, skipped_at = now(), skip_reason = $4 where plan_id = $1 and id = $2',
);

/** $1 plan, $2 check-in. */
export const unskipCheckIn = statement(
  'check-in-unskip',
  'update check_ins set skipped_by = null, skipped_at = null, skip_reason = null where plan_id = $1 and id = $2',
);

/** $1 plan, $2 request key. The check-in that this request added before. */
export const checkInOfRequest = statement(
  'check-in-of-request',
  'select id::int8 as id from check_ins where plan_id = $1 and request_key = $2',
);

/** $1 plan, $2 title, $3 day, $4 who, $5 request key. Gives its id. */
export const addCheckIn = statement(
  'check-in-add',
  `insert into check_ins (plan_id, title, meets_on, created_by, request_key) values ($1, $2, $3, $4, $5)
  returning id::int8 as id`,
);

/** $1 plan. Its start, the hire's today and how many check-ins there are. */
export const checkInsOfPlan = statement(
  'check-ins-of-plan',
  `select plan.start_date as "startDate", to_char(now() at time zone hire.time_zone, 'YYYY-MM-DD') as today,
    (select count(*)::int from check_ins where plan_id = plan.id) as count
  from plans plan join people hire on hire.id = plan.person_id where plan.id = $1`,
);
