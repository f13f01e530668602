import { addDays } from '@milepost/shared/calendar';
import type { PlanFacts } from '@milepost/shared/plan-facts';
import { today } from './factories.js';
import type { Law, RouteRow, Scene } from './route-table.js';

const reason = 'Parental leave';
const ifMatch = (version: number) => ({ 'if-match': `"${version}"` });

/** What somebody who may has made of the plan. */
const made = async ({ plan }: Scene, what: string, body: object): Promise<PlanFacts> =>
  (await plan.manager.post(`/plans/${plan.id}/${what}`, { ...body, reason }).expect(200)).body as PlanFacts;

const pause = async (scene: Scene, inDays: number): Promise<string> => {
  const from = addDays(today(), inDays);
  const { id, pauses } = await made(scene, 'pauses', { from, resumesOn: addDays(from, 1) });
  return `/plans/${id}/pauses/${pauses.find((one) => one.from === from)!.id}`;
};

const undone = async (scene: Scene, path: string): Promise<string> => {
  const { datesVersion } = (await scene.plan.manager.get(`/plans/${scene.plan.id}`).expect(200)).body as PlanFacts;
  await scene.plan.manager.delete(path).set(ifMatch(datesVersion)).expect(200);
  return path;
};

const extension = async (scene: Scene): Promise<string> => {
  const { id, extensions } = await made(scene, 'extensions', { phase: 'month-12', due: addDays(today(), 400) });
  return `/plans/${id}/extensions/${extensions.at(-1)!.id}`;
};

/** The routes that bend a plan's dates, and end it. The first two count on a plan whose dates nobody moved before. */
// prettier-ignore
export const planChangeRoutes = (whoActs: Law): RouteRow[] => [
  { route: 'PUT /plans/{id}/start-date', path: ({ plan }) => `/plans/${plan.id}/start-date`, body: () => ({ startDate: addDays(today(), -1), reason }), headers: ifMatch(1), expected: whoActs() },
  { route: 'PUT /plans/{id}/closing', path: ({ plan }) => `/plans/${plan.id}/closing`, body: () => ({ outcome: 'ended', reason }), headers: ifMatch(2), expected: whoActs() },
  { route: 'POST /plans/{id}/reopenings', path: ({ plan }) => `/plans/${plan.id}/reopenings`, body: () => ({ reason }), expected: whoActs() },
  { route: 'POST /plans/{id}/pauses', path: ({ plan }) => `/plans/${plan.id}/pauses`, body: () => ({ from: addDays(today(), 100), resumesOn: addDays(today(), 101), reason }), expected: whoActs() },
  { route: 'PATCH /plans/{id}/pauses/{pauseId}', path: (scene) => pause(scene, 200), body: () => ({ resumesOn: addDays(today(), 201), reason }), headers: ifMatch(1), expected: whoActs() },
  { route: 'DELETE /plans/{id}/pauses/{pauseId}', path: async (scene) => undone(scene, await pause(scene, 300)), headers: ifMatch(1), expected: whoActs() },
  { route: 'POST /plans/{id}/extensions', path: ({ plan }) => `/plans/${plan.id}/extensions`, body: () => ({ phase: 'month-12', due: addDays(today(), 380), reason }), expected: whoActs() },
  { route: 'DELETE /plans/{id}/extensions/{extensionId}', path: async (scene) => undone(scene, await extension(scene)), headers: ifMatch(1), expected: whoActs() },
];
