import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { TestServerUrls } from './test-server.js';

/** A database of one test file's own: migrated, with the templates, and nobody in it. */
export interface TestDatabase {
  readonly appUrl: string;
  readonly ownerUrl: string;
  drop(): Promise<void>;
}

/** Copies the prepared database, or another: `template0` is empty. */
export async function createTestDatabase(template = 'milepost'): Promise<TestDatabase> {
  const server = JSON.parse(process.env.MILEPOST_TEST_SERVER ?? '{}') as TestServerUrls;
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asSuperuser(server, `create database ${name} template ${template} owner milepost_owner`);
  return {
    appUrl: at(server.app, name),
    ownerUrl: at(server.owner, name),
    drop: () => asSuperuser(server, `drop database ${name} with (force)`),
  };
}

async function asSuperuser(server: TestServerUrls, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server.superuser });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

function at(url: string, database: string): string {
  const parsed = new URL(url);
  parsed.pathname = `/${database}`;
  return parsed.href;
}
