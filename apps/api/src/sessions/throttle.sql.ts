import { statement } from '../database/statement.js';

const recent = `greatest(f.failed_at, f.blocked_until) > now() - interval '15 minutes'`;
const count = `case when ${recent} then f.failures + 1 else 1 end`;

/**
 * $1 key, $2 how many failures are free. Counts an attempt as failed before it is known, so that many at once cannot slip
 * through. From the last free failure on the key is blocked: 30 seconds, doubled by each further one, at most 15 minutes.
 * No row while the key is blocked. Letters count as the database takes them when it looks for the account.
 */
export const countAttempt = statement(
  'throttle-count',
  `insert into sign_in_failures as f (key, failures, failed_at) values (lower($1), 1, now())
  on conflict (key) do update set failures = ${count}, failed_at = now(),
    blocked_until = case when ${count} >= $2::int
      then now() + least(900, 30 * 2 ^ least(${count} - $2::int, 10)) * interval '1 second' end
  where f.blocked_until is null or f.blocked_until <= now()
  returning f.key, f.blocked_until::text as block`,
);

/** $1 key. The seconds until it is free again. */
export const waitOf = statement(
  'throttle-wait',
  `select greatest(1, ceil(extract(epoch from blocked_until - now())))::int as seconds from sign_in_failures where key = lower($1)`,
);

/** $1 key, $2 the block that this attempt set, or null. Takes back an attempt that did not fail; a block that another set stays. */
export const takeBackAttempt = statement(
  'throttle-take-back',
  `update sign_in_failures set failures = greatest(failures - 1, 0),
    blocked_until = case when blocked_until::text is distinct from $2 then blocked_until end
  where key = $1`,
);

/** $1 key. Forgets it, and everything older than a day that nobody is counting on. */
export const forgetAttempts = statement(
  'throttle-forget',
  `delete from sign_in_failures where key = lower($1) or key in (
    select key from sign_in_failures where failed_at < now() - interval '1 day' for update skip locked)`,
);
