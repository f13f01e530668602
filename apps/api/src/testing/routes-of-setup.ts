import { hashOf, newToken } from '../access/session-token.js';
import type { Law, RouteRow, Scene } from './route-table.js';

/** A link that was printed before anybody was here. */
const setup = async ({ test }: Scene): Promise<string> => {
  const token = newToken();
  await test.dataSource.query(
    `insert into setup_links (token_hash, expires_at) values ($1, now() + interval '1 hour')`,
    [hashOf(token)],
  );
  return `/setup/${token}`;
};

const body = () => ({ name: 'Eve', email: 'eve@milepost.example', password: 'a long enough one', timeZone: 'UTC' });

/** Setting up is for nobody once somebody is here, not even for admins. */
export const setupRoutes = (anyone: Law): RouteRow[] => [
  { route: 'GET /setup/{token}', path: setup, expected: anyone(410) },
  { route: 'POST /setup/{token}', path: setup, body, expected: anyone(410) },
];
