import { setTimeout as pause } from 'node:timers/promises';
import type { Law, RouteRow, Scene } from './route-table.js';

const document = { 'content-type': 'application/octet-stream' };
const text = () => Buffer.from('# Night Baker\n\n## First 30 days\n- Learn the ovens\n');
const first = { 'if-match': '"1"' };

/** A document that an admin brought, once it is read. */
const imported =
  (rest = '') =>
  async ({ plan }: Scene): Promise<string> => {
    const { body } = await plan.admin.post('/blueprint-imports?name=baker.md', text()).set(document).expect(201);
    const path = `/blueprint-imports/${(body as { id: number }).id}`;
    while ((await plan.admin.get(path).expect(200)).body.status === 'reading') await pause(50);
    return path + rest;
  };

/** What each role is answered by the routes of documents: admins only. */
// prettier-ignore
export const blueprintImportRoutes = ({ admins }: Record<'admins', Law>): RouteRow[] => [
  { route: 'GET /blueprint-imports', path: () => '/blueprint-imports', expected: admins() },
  { route: 'POST /blueprint-imports', path: () => '/blueprint-imports?name=baker.md', body: text, headers: document, expected: admins(201) },
  { route: 'GET /blueprint-imports/{id}', path: imported(), expected: admins() },
  { route: 'PUT /blueprint-imports/{id}/corrections', path: imported('/corrections'), body: () => ({ corrections: [{ kind: 'propose' }] }), headers: first, expected: admins() },
  { route: 'POST /blueprint-imports/{id}/template', path: imported('/template'), body: () => ({ role: 'Night Baker' }), expected: admins(201) },
  { route: 'DELETE /blueprint-imports/{id}', path: imported(), expected: admins(204) },
];
