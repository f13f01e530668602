import type { Law, RouteRow } from './route-table.js';

/** What each role is answered by the routes of KPIs, skills and readiness. */
// prettier-ignore
export const readinessRoutes = ({ whoSees, signedIn }: Record<'whoSees' | 'whoActs' | 'whoWorks' | 'theHire' | 'signedIn', Law>): RouteRow[] => [
  { route: 'GET /plans/{id}/readiness', path: ({ plan }) => `/plans/${plan.id}/readiness`, expected: whoSees() },
  { route: 'GET /readiness', path: () => '/readiness', expected: signedIn() },
  { route: 'GET /insight', path: () => '/insight', expected: signedIn() },
  { route: 'GET /insight/{picture}/csv', path: () => '/insight/goals/csv', expected: signedIn() },
];
