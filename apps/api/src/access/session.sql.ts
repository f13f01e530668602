import { statement } from '../database/statement.js';
import { IDLE_DAYS } from './session-cookie.js';
import { sessionPerson } from './session-person.js';

// a token is a day old, or was replaced by one that nobody came with
const rotationDue = (token: string): string => `
  (token_hash = ${token} and rotated_at < now() - interval '24 hours'
    or previous_token_hash = ${token} and rotated_at <= now() - interval '60 seconds' and seen_at <= rotated_at)`;

// only the current token counts as seen: that it was seen since the last rotation says that it arrived
const seenDue = (token: string): string => `
  (token_hash = ${token} and (seen_at < now() - interval '5 minutes'
    or previous_token_hash is not null and seen_at <= rotated_at))`;

/** $1 token hash. Who asks, and what is due on the session. */
export const findSession = statement(
  'session-find',
  `select reader.session_id as "sessionId", reader.id as "personId", reader.name, reader.is_admin as "isAdmin",
    reader.time_zone as "timeZone", s.*
  from (${sessionPerson}) reader
  cross join lateral (select ${rotationDue('$1')} as "rotationDue", ${seenDue('$1')} as "seenDue"
    from sessions where id = reader.session_id) s`,
);

export interface SessionRow {
  sessionId: string;
  personId: string;
  name: string;
  isAdmin: boolean;
  timeZone: string;
  rotationDue: boolean;
  seenDue: boolean;
}

/** $1 session id, $2 the token hash that came, $3 the new one. No row when another request was first. */
export const rotateSession = statement(
  'session-rotate',
  `update sessions set previous_token_hash = $2, token_hash = $3, rotated_at = now()
  where id = $1 and ${rotationDue('$2')} and ended_at is null returning id`,
);

/** $1 session id, $2 the token hash that came. */
export const markSessionSeen = statement(
  'session-seen',
  `update sessions set seen_at = now(), expires_at = now() + interval '${IDLE_DAYS} days'
  where id = $1 and ${seenDue('$2')}`,
);

/** $1 token hash. A token that was replaced more than a minute ago, by one that was seen, is in the wrong hands: its session ends. */
export const endStolenSession = statement(
  'session-stolen',
  `update sessions set ended_at = now()
  where previous_token_hash = $1 and rotated_at <= now() - interval '60 seconds' and seen_at > rotated_at
    and ended_at is null
  returning person_id as "personId"`,
);
