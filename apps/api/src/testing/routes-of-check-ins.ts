import { addDays } from '@milepost/shared/calendar';
import type { CheckInView } from '../check-ins/check-in.view.js';
import { today } from './factories.js';
import type { Law, RouteRow, Scene } from './route-table.js';

const reason = 'The launch comes first';
const closing = { outcome: 'on-track', summary: 'Going well' };
const versionOpened = { 'if-match': '"2"' };

const ofDay30 = async ({ test, plan }: Scene): Promise<number> => {
  const [row] = (await test.dataSource.query(
    `select id::int4 from check_ins where plan_id = $1 and phase_key = 'day-30'`,
    [plan.id],
  )) as [{ id: number }];
  return row.id;
};

/** A check-in of its own, prepared from the start. */
const extra = async ({ plan }: Scene): Promise<string> => {
  const request = { title: 'In between', meetsOn: addDays(today(), 3) };
  const { body } = await plan.manager.post(`/plans/${plan.id}/check-ins`, request).expect(200);
  return `/check-ins/${(body as CheckInView).course.id}`;
};

const skipped = async (scene: Scene): Promise<string> => {
  const path = await extra(scene);
  await scene.plan.manager.put(`${path}/skip`, { reason }).expect(200);
  return path;
};

const opened = async (scene: Scene): Promise<string> => {
  const path = await extra(scene);
  await scene.plan.manager.put(`${path}/opening`).expect(200);
  return path;
};

const closed = async (scene: Scene): Promise<string> => {
  const path = await opened(scene);
  await scene.plan.manager.put(`${path}/closing`, closing).set(versionOpened).expect(200);
  return path;
};

const agendaItem = async (scene: Scene): Promise<string> => {
  const path = await opened(scene);
  const { body } = await scene.plan.hire.post(`${path}/agenda-items`, { text: 'Holidays' }).expect(200);
  return `${path}/agenda-items/${(body as CheckInView).agenda[0]!.id}`;
};

const action = ({ plan }: Scene) => ({ text: 'Order the badge', ownerId: plan.manager.id, dueOn: addDays(today(), 7) });

const noted = async (scene: Scene): Promise<string> => {
  const path = await opened(scene);
  const { body } = await scene.plan.hire.post(`${path}/actions`, action(scene)).expect(200);
  return `${path}/actions/${(body as CheckInView).actions[0]!.id}`;
};

/** What each role is answered by the routes of check-ins. They come after those that move a plan's start. */
// prettier-ignore
export const checkInRoutes = ({ whoSees, whoActs, whoWorks, theHire }: Record<'whoSees' | 'whoActs' | 'whoWorks' | 'theHire', Law>): RouteRow[] => [
  { route: 'POST /plans/{id}/check-ins', path: ({ plan }) => `/plans/${plan.id}/check-ins`, body: () => ({ title: 'After the launch', meetsOn: addDays(today(), 5) }), expected: whoActs() },
  { route: 'GET /check-ins/{id}', path: async (scene) => `/check-ins/${await ofDay30(scene)}`, expected: whoSees() },
  { route: 'PUT /check-ins/{id}/meeting-day', path: async (scene) => `${await extra(scene)}/meeting-day`, body: () => ({ on: today() }), expected: whoActs() },
  { route: 'DELETE /check-ins/{id}/meeting-day', path: async (scene) => `/check-ins/${await ofDay30(scene)}/meeting-day`, expected: whoActs() },
  { route: 'PUT /check-ins/{id}/skip', path: async (scene) => `${await extra(scene)}/skip`, body: () => ({ reason }), expected: whoActs() },
  { route: 'DELETE /check-ins/{id}/skip', path: async (scene) => `${await skipped(scene)}/skip`, expected: whoActs() },
  { route: 'PUT /check-ins/{id}/opening', path: async (scene) => `${await extra(scene)}/opening`, expected: whoActs() },

  { route: 'POST /check-ins/{id}/agenda-items', path: async (scene) => `${await opened(scene)}/agenda-items`, body: () => ({ text: 'Holidays' }), expected: whoWorks() },
  { route: 'PUT /check-ins/{id}/agenda-items/{itemId}/talked', path: async (scene) => `${await agendaItem(scene)}/talked`, expected: whoWorks() },
  { route: 'DELETE /check-ins/{id}/agenda-items/{itemId}/talked', path: async (scene) => `${await agendaItem(scene)}/talked`, expected: whoWorks() },
  { route: 'DELETE /check-ins/{id}/agenda-items/{itemId}', path: agendaItem, expected: whoWorks() },
  { route: 'POST /check-ins/{id}/actions', path: async (scene) => `${await opened(scene)}/actions`, body: action, expected: whoWorks() },
  { route: 'DELETE /check-ins/{id}/actions/{actionId}', path: noted, expected: whoWorks() },
  { route: 'PUT /check-ins/{id}/apart-reasons/{goalId}', path: async (scene) => `${await opened(scene)}/apart-reasons/${scene.plan.goal('day-30-1')}`, body: () => ({ reason }), expected: whoWorks() },

  { route: 'PUT /check-ins/{id}/closing', path: async (scene) => `${await opened(scene)}/closing`, body: () => closing, headers: versionOpened, expected: whoActs() },
  { route: 'PUT /check-ins/{id}/acknowledgement', path: async (scene) => `${await closed(scene)}/acknowledgement`, body: () => ({}), expected: theHire() },
  { route: 'POST /check-ins/{id}/reopenings', path: async (scene) => `${await closed(scene)}/reopenings`, body: () => ({ reason }), expected: whoActs() },
  { route: 'GET /check-ins/{id}/records/{revision}', path: async (scene) => `${await closed(scene)}/records/1`, expected: { ...whoSees(), mentor: 403, admin: 403 } },
  { route: 'GET /check-ins/{id}/pdf', path: async (scene) => `${await closed(scene)}/pdf`, expected: { ...whoSees(), mentor: 403, admin: 403 } },
  { route: 'GET /check-ins/{id}/calendar', path: async (scene) => `${await extra(scene)}/calendar`, expected: whoSees() },
];
