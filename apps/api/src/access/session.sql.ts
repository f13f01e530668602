import { statement } from '../database/statement.js';
import { IDLE_DAYS } from './session-cookie.js';
import { sessionPerson } from './session-person.js';

/** $1 token hash. Who asks, and what is due on the session. */
export const findSession = statement(
  'session-find',
  `select reader.session_id as "sessionId", reader.id as "personId", reader.name, reader.is_admin as "isAdmin",
    reader.time_zone as "timeZone", s.token_hash = $1 and s.rotated_at < now() - interval '24 hours' as "rotationDue",
    s.seen_at < now() - interval '5 minutes' as "seenDue"
  from (${sessionPerson}) reader join sessions s on s.id = reader.session_id`,
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

/** $1 session id, $2 its token hash, $3 the new one. No row when another request was first. */
export const rotateSession = statement(
  'session-rotate',
  `update sessions set previous_token_hash = token_hash, token_hash = $3, rotated_at = now()
  where id = $1 and token_hash = $2 and ended_at is null returning id`,
);

/** $1 session id. */
export const markSessionSeen = statement(
  'session-seen',
  `update sessions set seen_at = now(), expires_at = now() + interval '${IDLE_DAYS} days'
  where id = $1 and seen_at < now() - interval '5 minutes'`,
);

/** $1 token hash. A token that was replaced more than a minute ago is in the wrong hands: its session ends. */
export const endStolenSession = statement(
  'session-stolen',
  `update sessions set ended_at = now()
  where previous_token_hash = $1 and rotated_at <= now() - interval '60 seconds' and ended_at is null
  returning person_id as "personId"`,
);
