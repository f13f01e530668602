import type { ClientBase } from 'pg';

const MONTHS_BEHIND = 24;
const MONTHS_AHEAD = 13;
// rows of that month already lie in the default partition, which is a fine place too
const ROWS_ELSEWHERE = '23514';

/** Makes the monthly partitions of `activity` around `now`; the app's role may not, so the owner does it ahead of time. */
export async function createActivityPartitions(client: ClientBase, now: Date): Promise<void> {
  const { rows } = await client.query(
    `select array(select inhrelid::regclass::text from pg_inherits where inhparent = c.oid) as names
     from pg_class c where c.oid = to_regclass('public.activity') and c.relkind = 'p'`,
  );
  if (!rows[0]) return;
  const there = new Set<string>(rows[0].names);
  for (let offset = -MONTHS_BEHIND; offset <= MONTHS_AHEAD; offset++) {
    const from = firstOfMonth(now, offset);
    const name = `activity_${from.slice(0, 7).replace('-', '_')}`;
    if (there.has(name)) continue;
    const range = `from ('${from}T00:00:00Z') to ('${firstOfMonth(now, offset + 1)}T00:00:00Z')`;
    await client.query(`create table ${name} partition of activity for values ${range}`).catch((error) => {
      if (error.code !== ROWS_ELSEWHERE) throw error;
    });
  }
}

const firstOfMonth = (now: Date, offset: number): string =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + offset, 1)).toISOString().slice(0, 10);
