import type { TestApp } from './test-app.js';

// a session notes when it was last used, whatever comes of the request; so do the wrong passwords
const beside = ['sessions', 'sign_in_failures', 'migrations'];

/** A fingerprint of all that the database holds: two are equal when nothing was written in between. */
export async function everything({ dataSource }: TestApp): Promise<string> {
  const tables: { name: string }[] = await dataSource.query(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
      and not relispartition and relname <> all($1) order by relname`,
    [beside],
  );
  const prints = tables.map(
    ({ name }) => `(select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from ${name} t)`,
  );
  const [{ print }] = await dataSource.query(`select concat_ws(' ', ${prints.join(', ')}) as print`);
  return print;
}
