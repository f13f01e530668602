import { createHash } from 'node:crypto';
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
    const statements = seedStatements(plans);
    const mark = `seeded ${createHash('sha256').update(statements.join()).digest('hex')}`;
    const { rows } = await client.query(
      `select exists (select from plans) as filled, obj_description('plans'::regclass) as mark`,
    );
    if (rows[0].mark === mark) return 0;
    if (rows[0].filled) throw new Error('The folder holds another organisation: use --fresh.');
    const began = Date.now();
    await client.query(`set session_replication_role = replica; set synchronous_commit = off; set work_mem = '256MB'`);
    await client.query('begin');
    for (const text of statements) await client.query(text);
    await client.query(`comment on table plans is '${mark}'`);
    await client.query('commit');
    await client.query('vacuum (analyze)');
    await client.query('checkpoint');
    return (Date.now() - began) / 1000;
  } finally {
    await client.end();
  }
}
