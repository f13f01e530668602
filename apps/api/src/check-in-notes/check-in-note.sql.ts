import { statement } from '../database/statement.js';

/** $1 plan, $2 check-in. */
export const sharedNote = statement(
  'shared-note',
  'select text, version from shared_notes where plan_id = $1 and check_in_id = $2',
);

/** $1 plan, $2 check-in, $3 text, $4 who. */
export const writeSharedNote = statement(
  'shared-note-write',
  `insert into shared_notes (plan_id, check_in_id, text, written_by) values ($1, $2, $3, $4)
  on conflict (plan_id, check_in_id) do update
    set text = excluded.text, written_by = excluded.written_by, written_at = now(), version = shared_notes.version + 1`,
);

/** $1 plan, $2 check-in, $3 who. Nobody's but theirs. */
export const privateNote = statement(
  'private-note',
  'select text, version from private_notes where plan_id = $1 and check_in_id = $2 and written_by = $3',
);

/** $1 plan, $2 check-in, $3 text, $4 who. */
export const writePrivateNote = statement(
  'private-note-write',
  `insert into private_notes (plan_id, check_in_id, text, written_by) values ($1, $2, $3, $4)
  on conflict (plan_id, check_in_id, written_by) do update
    set text = excluded.text, written_at = now(), version = private_notes.version + 1`,
);
