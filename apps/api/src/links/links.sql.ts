import { statement } from '../database/statement.js';

/** $1 person. Locks them, so that two new links cannot both stand. */
export const personForLink = statement(
  'link-person',
  'select deactivated_at is null as active, name from people where id = $1 for update',
);

/** $1 person. Unused links end. */
export const endLinks = statement(
  'links-end',
  'update sign_in_links set expires_at = now() where person_id = $1 and used_at is null and expires_at > now()',
);

/** $1 person, $2 kind, $3 token hash, $4 who makes it. */
export const createLink = statement(
  'link-create',
  `insert into sign_in_links (person_id, kind, token_hash, created_by, expires_at)
  values ($1, $2, $3, $4, now() + case $2 when 'invitation' then interval '7 days' else interval '24 hours' end)
  returning expires_at as "expiresAt"`,
);

/** $1 token hash. */
export const findLink = statement(
  'link-find',
  `select l.kind, p.name, p.email, p.id as "personId", l.expires_at as "expiresAt", l.used_at is not null as used,
    l.expires_at <= now() as expired
  from sign_in_links l join people p on p.id = l.person_id where l.token_hash = $1 and p.deactivated_at is null`,
);

/** $1 token hash. One row for whoever comes first. */
export const takeLink = statement(
  'link-take',
  `update sign_in_links set used_at = now() where token_hash = $1 and used_at is null and expires_at > now() returning id`,
);
