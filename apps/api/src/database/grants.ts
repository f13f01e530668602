import type { ClientBase } from 'pg';
import pg from 'pg';

/** Tables that the app may add to and read, and nothing else; their partitions follow them. */
const APPEND_ONLY = ['activity'];

/** Gives the app's role what it needs and no more: rows, never the schema, and no change to what happened. */
export async function grantAppRights(client: ClientBase, appRole: string): Promise<void> {
  const { rows } = await client.query('select current_user = $1 as same', [appRole]);
  // one role for both (development only): rights taken from an owner are no protection
  if (rows[0].same) return;
  const role = pg.escapeIdentifier(appRole);
  await client.query(`
    grant usage on schema public to ${role};
    grant select, insert, update, delete on all tables in schema public to ${role};
    grant usage, select on all sequences in schema public to ${role};
    revoke insert, update, delete on table migrations from ${role};
  `);
  const kept = await client.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c
     where c.relkind in ('r', 'p') and (c.oid = any ($1::regclass[])
       or exists (select from pg_inherits i where i.inhrelid = c.oid and i.inhparent = any ($1::regclass[])))`,
    [await existing(client)],
  );
  for (const { name } of kept.rows) await client.query(`revoke update, delete, truncate on table ${name} from ${role}`);
}

async function existing(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    'select name from unnest($1::text[]) as name where to_regclass(name) is not null',
    [APPEND_ONLY],
  );
  return rows.map((row) => row.name);
}
