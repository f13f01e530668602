import type { Law, RouteRow, Scene } from './route-table.js';

const ofDay30 = async ({ test, plan }: Scene): Promise<number> => {
  const [row] = (await test.dataSource.query(
    `select id::int4 from check_ins where plan_id = $1 and phase_key = 'day-30'`,
    [plan.id],
  )) as [{ id: number }];
  return row.id;
};

/** What each role is answered by the routes of check-ins. */
export const checkInRoutes = ({ whoSees }: Record<'whoSees', Law>): RouteRow[] => [
  {
    route: 'GET /check-ins/{id}',
    path: async (scene) => `/check-ins/${await ofDay30(scene)}`,
    expected: whoSees(),
  },
];
