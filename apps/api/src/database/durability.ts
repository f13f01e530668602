import type { DataSource } from 'typeorm';
import { Refusal } from '../config/refusal.js';

const NEEDED = ['fsync', 'full_page_writes', 'synchronous_commit'];

/** Throws Refusal when this server may lose what it has confirmed: people's sign-offs are kept on it. */
export async function refuseLossyServer(dataSource: DataSource): Promise<void> {
  const rows: { name: string }[] = await dataSource.query(
    `select name from pg_settings where name = any ($1) and setting = 'off' order by name`,
    [NEEDED],
  );
  if (rows.length)
    throw new Refusal(
      `The database server may lose confirmed data (${rows.map(({ name }) => `${name} is off`).join(', ')}): turn that on to use Milepost for real.`,
    );
}
