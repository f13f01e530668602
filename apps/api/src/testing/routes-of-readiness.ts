import type { Law, RouteRow, Scene } from './route-table.js';
import { today } from './factories.js';

const thisMonth = (value: number) => ({ kpi: 'change-success-rate', startsOn: `${today().slice(0, 7)}-01`, value });
const readings = ({ plan }: Scene) => `/plans/${plan.id}/measurements`;
/** A reading that the manager recorded before. */
const reading = async (scene: Scene): Promise<string> => {
  const { body } = await scene.plan.manager.put(readings(scene), thisMonth(98)).expect(200);
  return `${readings(scene)}/${body.measurements[0].id}`;
};
const readingsFile = ({ plan }: Scene) => Buffer.from(`Email,KPI,Period,Value\n${plan.hire.email},mtta,${today()},4\n`);
const csv = { 'content-type': 'text/csv' };
const whoTakesPackets = {
  nobody: 401,
  stranger: 404,
  hire: 403,
  mentor: 404,
  manager: 200,
  lead: 200,
  teamLead: 200,
  admin: 404,
};
const whoMeasures = {
  nobody: 401,
  stranger: 422,
  hire: 200,
  mentor: 422,
  manager: 200,
  lead: 422,
  teamLead: 422,
  admin: 422,
};

/** What each role is answered by the routes of KPIs, skills and readiness. */
// prettier-ignore
export const readinessRoutes = ({ whoSees, whoWorks, signedIn }: Record<'whoSees' | 'whoActs' | 'whoWorks' | 'theHire' | 'signedIn', Law>): RouteRow[] => [
  { route: 'GET /plans/{id}/readiness', path: ({ plan }) => `/plans/${plan.id}/readiness`, expected: whoSees() },
  { route: 'GET /plans/{id}/packet', path: ({ plan }) => `/plans/${plan.id}/packet?format=markdown`, expected: whoTakesPackets },
  { route: 'GET /readiness', path: () => '/readiness', expected: signedIn() },
  { route: 'GET /insight', path: () => '/insight', expected: signedIn() },
  { route: 'GET /insight/{picture}/csv', path: () => '/insight/goals/csv', expected: signedIn() },
  { route: 'GET /plans/{id}/measurements', path: readings, expected: whoSees() },
  { route: 'PUT /plans/{id}/measurements', path: readings, body: () => thisMonth(97), expected: whoWorks() },
  { route: 'DELETE /plans/{id}/measurements/{measurementId}', path: reading, expected: whoWorks() },
  { route: 'GET /measurement-imports/template', path: () => '/measurement-imports/template', expected: signedIn() },
  { route: 'POST /measurement-imports/preview', path: () => '/measurement-imports/preview', body: readingsFile, headers: csv, expected: signedIn() },
  { route: 'POST /measurement-imports', path: () => '/measurement-imports', body: readingsFile, headers: csv, expected: whoMeasures },
];
