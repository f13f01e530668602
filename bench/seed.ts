import pg from 'pg';
import { seedStatements } from './seed.sql.js';

/**
 * Fills an empty Milepost with `plans` hires and their plans, unless an earlier run did. Foreign keys and the wait for the
 * disk are off while it runs, in this session alone.
 * @returns how long it took, in seconds; 0 where everything was there. Throws where a different organisation is there.
 */
export async function seed(superuserUrl: string, plans: number): Promise<number> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const { rows } = await client.query('select count(*)::int as there from plans');
    if (rows[0].there === plans) return 0;
    if (rows[0].there) throw new Error(`The folder holds ${rows[0].there} plans: use --fresh.`);
    const began = Date.now();
    await client.query(`set session_replication_role = replica; set synchronous_commit = off; set work_mem = '256MB'`);
    await client.query('begin');
    for (const text of seedStatements(plans)) await client.query(text);
    await client.query('commit');
    await client.query('vacuum (analyze)');
    await client.query('checkpoint');
    return (Date.now() - began) / 1000;
  } finally {
    await client.end();
  }
}
