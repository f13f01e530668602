import { statement } from '../database/statement.js';
import { planHint } from '../live/hint.sql.js';
import { datesColumns, hireJson, holidaysJson, phasesJson } from '../plans/plan-facts.sql.js';
import { courseJson } from './check-in.sql.js';

/** $1 plan, $2 check-in. What a change decides from, read under the lock. */
export const checkInScene = statement(
  'check-in-scene',
  `with plan as (select * from plans where id = $1)
  select ${courseJson} as course, ${datesColumns}, ${holidaysJson} as holidays,
    ${phasesJson} as phases,
    ${hireJson} as hire
  from plan join people hire on hire.id = plan.person_id join check_ins meeting on meeting.plan_id = plan.id
  where meeting.id = $2`,
);

/** $1 plan, $2 check-in. */
export const raiseCheckIn = statement(
  'check-in-raise',
  'update check_ins set version = version + 1 where plan_id = $1 and id = $2',
);

/** $1 plan, $2 check-in. Raises both versions and hints at the plan, without a word in the activity. */
export const raiseQuietly = statement(
  'check-in-raise-quietly',
  `with meeting as (update check_ins set version = version + 1 where plan_id = $1 and id = $2),
  raised as (update plans set version = version + 1 where id = $1 returning version)
  select ${planHint('$1::int8', 'version', 'false')} from raised`,
);
