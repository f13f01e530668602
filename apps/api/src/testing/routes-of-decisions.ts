import { addDays } from '@milepost/shared/calendar';
import { today } from './factories.js';
import type { Law, RouteRow, Scene } from './route-table.js';

const notYet = () => ({ outcome: 'not yet', reason: 'Too early', criteria: [], reviewOn: addDays(today(), 30) });

/** The version of the readiness, for whoever decides on what they saw. */
const asSeen = async ({ plan }: Scene): Promise<{ 'if-match': string }> => {
  const { body } = await plan.lead.get(`/plans/${plan.id}/readiness`).expect(200);
  return { 'if-match': `"${body.version}"` };
};

const decisions = ({ plan }: Scene) => `/plans/${plan.id}/decisions`;
const decided = async (scene: Scene): Promise<string> => {
  const request = scene.plan.lead.post(decisions(scene), notYet());
  const { body } = await request.set(await asSeen(scene)).expect(200);
  return `${decisions(scene)}/${body.decisions[0].id}`;
};

/** What each role is answered by the routes of ratings of criteria and decisions. */
// prettier-ignore
export const decisionRoutes = (whoWorks: Law, law: (...answers: (number | 'good')[]) => Law): RouteRow[] => [
  { route: 'PUT /plans/{id}/criterion-ratings', path: ({ plan }) => `/plans/${plan.id}/criterion-ratings`, body: () => ({ criterion: 'iac', rating: 'sometimes' }), expected: whoWorks() },
  { route: 'POST /plans/{id}/decisions', path: decisions, body: notYet, headers: asSeen, expected: law(401, 404, 403, 403, 403, 'good', 'good', 403)() },
  { route: 'GET /plans/{id}/decisions/{decisionId}', path: decided, expected: law(401, 404, 'good', 404, 'good', 'good', 'good', 404)() },
];
