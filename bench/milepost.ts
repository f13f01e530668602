import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Server } from './server.js';

/** Starts the built app as `npm start` does, with an embedded Postgres of its own that loses nothing. */
export const startMilepost = (folder: string, port: number, nodeFlags: string[] = []): Promise<Server> =>
  Server.start([...nodeFlags, 'apps/api/dist/main.js'], port, '/api/v1/health/ready', {
    MILEPOST_DATA: folder,
    MILEPOST_DEMO: 'off',
    LOG_LEVEL: 'warn',
  });

/** Addresses of the running app's database: the app's own role, and one that may do anything. */
export async function databaseUrls(folder: string): Promise<{ app: string; superuser: string }> {
  const access = JSON.parse(await readFile(join(folder, 'postgres/access.json'), 'utf8')) as Record<string, string>;
  const url = (user: string, password: string) => `postgres://${user}:${password}@127.0.0.1:${access.port}/milepost`;
  return { app: url('milepost_app', access.app!), superuser: url('postgres', access.superuser!) };
}
