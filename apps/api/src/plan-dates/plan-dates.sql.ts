import { statement } from '../database/statement.js';

/** $1 plan, $2 request key. A row when that request paused the plan before. */
export const pauseOfRequest = statement(
  'pause-of-request',
  'select id from pauses where plan_id = $1 and request_key = $2',
);

/** $1 plan, $2 from, $3 resumes on or null, $4 reason, $5 who, $6 request key. */
export const insertPause = statement(
  'pause-insert',
  'insert into pauses (plan_id, from_day, resumes_on, reason, made_by, request_key) values ($1, $2, $3, $4, $5, $6)',
);

/** $1 plan, $2 pause, $3 resumes on or null. */
export const endPause = statement('pause-end', 'update pauses set resumes_on = $3 where plan_id = $1 and id = $2');

/** $1 plan, $2 pause. A row where there is or was one. */
export const knownPause = statement('pause-known', 'select id from pauses where plan_id = $1 and id = $2');

/** $1 plan, $2 pause, $3 who. */
export const undoPause = statement(
  'pause-undo',
  'update pauses set undone_by = $3, undone_at = now() where plan_id = $1 and id = $2',
);

/** $1 plan, $2 request key. A row when that request extended a milestone before. */
export const extensionOfRequest = statement(
  'extension-of-request',
  'select id from extensions where plan_id = $1 and request_key = $2',
);

/** $1 plan, $2 phase, $3 days, $4 made on, $5 reason, $6 who, $7 request key. */
export const insertExtension = statement(
  'extension-insert',
  `insert into extensions (plan_id, phase_key, days, made_on, reason, made_by, request_key)
  values ($1, $2, $3, $4, $5, $6, $7)`,
);

/** $1 plan, $2 extension. A row where there is or was one. */
export const knownExtension = statement('extension-known', 'select id from extensions where plan_id = $1 and id = $2');

/** $1 plan, $2 extension, $3 who. */
export const undoExtension = statement(
  'extension-undo',
  'update extensions set undone_by = $3, undone_at = now() where plan_id = $1 and id = $2',
);

/** $1 plan, $2 the start so far, $3 the new one, $4 reason, $5 who. */
export const moveStart = statement(
  'start-move',
  `with moved as (insert into start_moves (plan_id, moved_from, moved_to, reason, moved_by) values ($1, $2, $3, $4, $5))
  update plans set start_date = $3 where id = $1`,
);

/** $1 plan. A row where a check-in was ever closed. */
export const heldCheckIn = statement('held-check-in', 'select from check_in_records where plan_id = $1 limit 1');
