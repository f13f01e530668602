import { statement } from '../database/statement.js';

/**
 * Links of earlier starts end. One that is younger than two minutes comes from an instance that starts beside this one,
 * and whoever reads its output must not be turned away.
 */
export const endEarlierSetupLinks = statement(
  'setup-links-end-earlier',
  `update setup_links set expires_at = now()
  where used_at is null and expires_at > now() and created_at < now() - interval '2 minutes'`,
);

/** $1 token hash. */
export const createSetupLink = statement(
  'setup-link-create',
  `insert into setup_links (token_hash, expires_at) values ($1, now() + interval '24 hours')`,
);

/** $1 token hash. */
export const findSetupLink = statement(
  'setup-link-find',
  `select l.expires_at as "expiresAt", l.used_at is not null as used, l.expires_at <= now() as expired,
    exists (select from people) as "somebodyIsHere"
  from setup_links l where l.token_hash = $1`,
);

export interface SetupLinkRow {
  expiresAt: Date;
  used: boolean;
  expired: boolean;
  somebodyIsHere: boolean;
}

/** $1 token hash. This link is used up, and every other one ends. */
export const takeSetupLinks = statement(
  'setup-links-take',
  `update setup_links set expires_at = least(expires_at, now()), used_at = case when token_hash = $1 then now() end
  where used_at is null`,
);

/** $1 name, $2 email, $3 time zone, $4 password hash. */
export const addFirstAdmin = statement(
  'setup-first-admin',
  `insert into people (name, email, time_zone, password_hash, is_admin) values ($1, $2, $3, $4, true) returning id`,
);

/** $1 person. No row when they are an admin already. */
export const makeAdmin = statement(
  'setup-make-admin',
  `update people set is_admin = true, version = version + 1, changed_at = now() where id = $1 and not is_admin returning id`,
);
