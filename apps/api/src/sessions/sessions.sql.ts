import { IDLE_DAYS } from '../access/session-cookie.js';
import { statement } from '../database/statement.js';

const columns = 'id, agent, address, created_at as "createdAt", seen_at as "seenAt"';

/** $1 email. */
export const accountByEmail = statement(
  'account-by-email',
  `select id, password_hash as "passwordHash" from people where lower(email) = lower($1) and deactivated_at is null`,
);

/** $1 person. */
export const accountById = statement(
  'account-by-id',
  `select id, email, password_hash as "passwordHash" from people where id = $1 and deactivated_at is null`,
);

export interface AccountRow {
  id: string;
  email: string;
  passwordHash: string | null;
}

/** Gives a row when anybody is here, deactivated or not. */
export const anybody = statement('anybody', 'select id from people limit 1');

/** $1 person, $2 their password's hash, $3 token hash, $4 agent, $5 address. No row when the person left or changed the password meanwhile. */
export const startSession = statement(
  'session-start',
  `insert into sessions (person_id, token_hash, agent, address, expires_at)
  select id, $3, $4, $5, now() + interval '${IDLE_DAYS} days' from people
  where id = $1 and password_hash = $2 and deactivated_at is null for share
  returning ${columns}`,
);

/** $1 person. Where they are signed in, the last used first. */
export const standingSessions = statement(
  'sessions-of-person',
  `select ${columns} from sessions where person_id = $1 and ended_at is null and expires_at > now() order by seen_at desc, id desc`,
);

/** $1 session, $2 person. No row when it is not theirs or ended before. */
export const endSession = statement(
  'session-end',
  'update sessions set ended_at = now() where id = $1 and person_id = $2 and ended_at is null returning id',
);

/** $1 session, $2 person. */
export const ownSession = statement('session-own', 'select id from sessions where id = $1 and person_id = $2');

/** $1 token hash: a current or a just replaced one. */
export const endSessionByToken = statement(
  'session-end-by-token',
  `update sessions set ended_at = now() where (token_hash = $1 or previous_token_hash = $1) and ended_at is null
  returning id, person_id as "personId"`,
);

/** $1 person, $2 a session that stays, or null. */
export const endOtherSessions = statement(
  'sessions-end-others',
  `update sessions set ended_at = now()
  where person_id = $1 and ended_at is null and id is distinct from $2::bigint returning id`,
);

/** $1 person, $2 hash. Links to set another one end: whoever still holds one must not undo this. */
export const setPassword = statement(
  'password-set',
  `with ended as (
    update sign_in_links set expires_at = now() where person_id = $1 and used_at is null and expires_at > now())
  update people set password_hash = $2 where id = $1`,
);
